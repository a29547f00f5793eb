/**
 * What the ontology folder knows of a language, a part for each subject, read once and looked up by
 * lemma. Holds no word of its own and decides nothing about a text.
 */
@NullMarked
package org.lagebild.extract.lexicon;

import org.jspecify.annotations.NullMarked;
