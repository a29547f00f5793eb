package org.lagebild.pipeline;

import org.jspecify.annotations.Nullable;

/** Does not care for the course of a build, nor for what it refuses. */
public class Unheard implements BuildListener {
  @Override
  public void refused(String where, String reason, @Nullable Throwable cause) {}

  @Override
  public void skipped(String where, String reason) {}

  @Override
  public void undated(String where) {}

  @Override
  public void stored(int articles) {}
}
