/**
 * The records that travel from stage to stage: the article, its analysed sentences, and what was
 * found in it. This room knows neither RDF nor any language-processing library, and nothing here
 * changes after it was made.
 */
@NullMarked
package org.lagebild.model;

import org.jspecify.annotations.NullMarked;
