package org.lagebild.model;

/** Whether something is so, as the article tells it. */
public enum Status {
  OCCURRED,
  ONGOING,
  /** Announced or promised. */
  PLANNED,
  /** Demanded, possible or hypothetical. */
  PROPOSED,
  /** Did not happen, or was refused. */
  DENIED,
  /** Of meetings: called off, suspended or boycotted. */
  CANCELLED
}
