package org.lagebild.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.BuildListener;
import org.lagebild.pipeline.KeptArticle;

/** Tells several listeners the same, in their order. */
record Listeners(List<BuildListener> all) implements BuildListener {
  @Override
  public void arrived(String where, @Nullable String id) {
    all.forEach(l -> l.arrived(where, id));
  }

  @Override
  public void kept(KeptArticle article) {
    all.forEach(l -> l.kept(article));
  }

  @Override
  public void refused(String where, String reason, @Nullable Throwable cause) {
    all.forEach(l -> l.refused(where, reason, cause));
  }

  @Override
  public void skipped(String where, String reason) {
    all.forEach(l -> l.skipped(where, reason));
  }

  @Override
  public void undated(String where) {
    all.forEach(l -> l.undated(where));
  }

  @Override
  public void stored(int articles) {
    all.forEach(l -> l.stored(articles));
  }

  @Override
  public void loading(int articles) {
    all.forEach(l -> l.loading(articles));
  }
}
