package org.lagebild.pipeline;

/** Hears of the course of linking anew, article by article in the order of their IRIs. */
public interface RelinkListener {
  /** So many articles are there. */
  void begins(int articles);

  /** An entity has another item than before. */
  void changes(LinkChange change);

  /** So many more articles are linked anew, though nothing is stored before the end. */
  void linked(int articles);
}
