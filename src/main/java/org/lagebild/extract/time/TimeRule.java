package org.lagebild.extract.time;

/**
 * A way to put words together to an expression of time.
 *
 * @param slots what the rule itself says, whatever its words are
 */
record TimeRule(String name, TimePattern pattern, Slots slots, Guard guard) {}
