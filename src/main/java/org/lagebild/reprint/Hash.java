package org.lagebild.reprint;

import java.nio.charset.StandardCharsets;

/** Hashes that are the same on every machine. */
final class Hash {
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  private Hash() {}

  /** Of a text: FNV-1a with 64 bits (Fowler, Noll, Vo), mixed once more. */
  static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (next & 0xff)) * 0x100000001b3L;
    }
    return mixed(hash, 0);
  }

  /** One of many independent functions of a hash: the mixing of SplitMix64 (Steele et al. 2014). */
  static long mixed(long hash, int function) {
    long z = hash + GOLDEN_RATIO * (function + 1L);
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
