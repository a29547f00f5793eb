package org.lagebild.store;

/**
 * What a compaction came to.
 *
 * @param before how much the store held, in bytes
 * @param after how much it holds now
 */
public record Compacted(long before, long after) {}
