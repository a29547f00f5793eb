// RFC 4180: a table as comma-separated values.

function cell(value) {
  const text = String(value ?? '');
  // a spreadsheet would take these for formulas
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A table {columns: [name], rows: [[cell]]} with its header. */
export function csv({ columns, rows }) {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
