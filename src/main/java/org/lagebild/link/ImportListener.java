package org.lagebild.link;

/** Is told how an import goes, by the thread that imports. */
public interface ImportListener {
  /** The import goes on after a kill, where so many entities had been read. */
  void resumed(long entities);

  /**
   * So much of the dump was read.
   *
   * @param bytes of the dump as it is stored
   * @param of how many bytes it has, -1 if that is not known
   */
  void read(long bytes, long of, long entities, long items);

  /** So much of the index was made; the rest after the last byte takes a while as well. */
  void indexed(long bytes, long of);
}
