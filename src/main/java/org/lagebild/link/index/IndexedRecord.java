package org.lagebild.link.index;

import java.util.Collection;
import java.util.Map;

/**
 * A record and by what it is found.
 *
 * @param number by which it is found alone; no other record of the index has it
 * @param prior how important it is
 * @param keys the keys of each field
 */
public record IndexedRecord(
    long number, int prior, Map<String, ? extends Collection<String>> keys, byte[] bytes) {}
