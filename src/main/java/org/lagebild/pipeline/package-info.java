/**
 * The order of the stages and who runs them: articles are read, annotated, searched for facts,
 * linked, written as quads and stored. This room puts stages together and decides what happens when
 * one fails; it never understands a text itself.
 */
@NullMarked
package org.lagebild.pipeline;

import org.jspecify.annotations.NullMarked;
