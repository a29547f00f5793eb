package org.lagebild.spark;

import java.io.Serializable;

/**
 * The part of a file that one task reads.
 *
 * @param number its place in the order of the input, from 0
 * @param path of the file, as Hadoop writes it
 * @param name of the file, without folders
 * @param form how it is read
 * @param found whether the file was found in a folder and not named
 * @param begin the first byte, from 0; what begins within belongs to the split as a whole
 * @param end the byte after the last
 * @param linesBefore how many lines of the file come before its first
 */
record Split(
    int number,
    String path,
    String name,
    Form form,
    boolean found,
    long begin,
    long end,
    int linesBefore)
    implements Serializable {
  /** How a file is read. */
  enum Form {
    /** As a whole. */
    FILE,
    /** Line by line. */
    LINES,
    /** As rows of Parquet, by its groups of rows. */
    ROWS
  }

  Split after(int lines) {
    return new Split(number, path, name, form, found, begin, end, lines);
  }
}
