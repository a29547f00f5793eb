/**
 * The store over HTTP: a SPARQL endpoint, the page that shows the graph, and every entity and
 * article under its own address. This room reads unless it was told a token to write with, and
 * never fetches anything because a request says so.
 */
@NullMarked
package org.lagebild.serve;

import org.jspecify.annotations.NullMarked;
