package org.lagebild.link.dump;

/**
 * A place in a dump from which reading can go on.
 *
 * @param member the byte of the file with which a compressed member begins; 0 if not compressed
 * @param offset how many bytes of the decompressed member come before the place
 */
record Position(long member, long offset) {
  static final Position START = new Position(0, 0);
}
