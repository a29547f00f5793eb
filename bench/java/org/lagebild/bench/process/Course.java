package org.lagebild.bench.process;

/**
 * What a process needed from its begin to its end.
 *
 * @param seconds by the clock on the wall
 * @param cpuSeconds what all its threads computed
 * @param residentMib the most memory that it had at once, mapped files included (VmHWM); 0 where
 *     the system does not tell
 * @param anonymousMib the most that was seen at once without mapped files (RssAnon); 0 likewise
 * @param printed what it wrote to standard output
 */
public record Course(
    double seconds, double cpuSeconds, double residentMib, double anonymousMib, String printed) {
  /** How many processors it kept busy on average. */
  public double cores() {
    return cpuSeconds / seconds;
  }
}
