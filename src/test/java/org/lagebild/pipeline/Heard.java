package org.lagebild.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers the course of linking anew, and does not care for that of a build. */
public final class Heard extends Unheard implements RelinkListener {
  final List<String> changes = new ArrayList<>();
  int begun;
  int linked;

  @Override
  public void begins(int articles) {
    begun += articles;
  }

  @Override
  public void changes(LinkChange change) {
    changes.add(
        String.join(
            " ",
            change.article(),
            change.label(),
            change.before() + ">" + change.after(),
            change.ground() + ""));
  }

  @Override
  public void linked(int articles) {
    linked += articles;
  }

  @Override
  public void refused(String where, String reason, @Nullable Throwable cause) {
    throw new IllegalStateException(where + ": " + reason, cause);
  }
}
