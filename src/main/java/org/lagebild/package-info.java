/**
 * Lagebild turns news articles into a knowledge graph; each room of it is a package below this one.
 * This package itself holds nothing, so that no room depends on it.
 */
@org.jspecify.annotations.NullMarked
package org.lagebild;
