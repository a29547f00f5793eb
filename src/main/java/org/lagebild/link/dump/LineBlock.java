package org.lagebild.link.dump;

/**
 * Whole lines of a dump.
 *
 * @param length how many of the bytes are used
 * @param end from where reading goes on after these lines
 * @param stored how many bytes of the dump as it is stored were read up to here
 * @param tooLong whether this is not a block of lines but one line that is too long to be read
 */
record LineBlock(byte[] bytes, int length, Position end, long stored, boolean tooLong) {}
