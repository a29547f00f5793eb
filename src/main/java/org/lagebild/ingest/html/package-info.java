/**
 * Takes the article out of an HTML page: its text in paragraphs, and what the page says of itself.
 * This room knows no files and no network, runs no script and follows no link.
 */
@NullMarked
package org.lagebild.ingest.html;

import org.jspecify.annotations.NullMarked;
