package org.lagebild.export;

/**
 * How much was told of an entity.
 *
 * @param shown so many articles, the newest ones, tell facts of it here
 * @param articles so many articles name it
 */
public record EntityReport(int shown, int articles) {}
