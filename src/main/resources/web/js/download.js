// Saves what is shown as a file.
import { el } from './dom.js';
import { announce } from './router.js';
import { say } from './words.js';

/** A button that saves something; that it was, or could not be, is announced. */
export function downloadButton(label, action) {
  const button = el('button', { type: 'button', class: 'tool', title: say('tool.download', { format: label }), on: { click: async () => {
    button.disabled = true;
    try {
      await action();
      announce(say('tool.saved'));
    } catch (failure) {
      announce(say('failure.title'));
      button.title = failure.message;
    } finally {
      button.disabled = false;
    }
  } } }, label);
  return button;
}

/** Hands a file to the browser. */
export function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = el('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
