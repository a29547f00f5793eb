/**
 * Reads Wikidata's JSON dump as it is published and keeps of each entity what linking may ask for.
 * It never decides what an entity is good for, and never holds more than a few blocks of the dump
 * in memory.
 */
@NullMarked
package org.lagebild.link.dump;

import org.jspecify.annotations.NullMarked;
