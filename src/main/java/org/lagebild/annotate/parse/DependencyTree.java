package org.lagebild.annotate.parse;

import java.util.List;

/**
 * The governors of a sentence's words.
 *
 * @param heads for each word the index of its governor, or -1
 * @param labels for each word its relation to the governor
 */
public record DependencyTree(int[] heads, List<String> labels) {}
