package org.lagebild.pipeline;

/** Where a build's graphs go, from its first article to its end. */
interface BuildSink extends GraphSink, AutoCloseable {
  /** Makes sure that graphs can be kept, before the first of them is there. */
  void open();

  /** All articles have come; what is left to do is done. */
  void finish();

  /** By how many there are more reprints than before, after {@link #finish}; at least 0. */
  default int reprints() {
    return 0;
  }

  /** Lets go of the store; what was kept stays. */
  @Override
  void close();
}
