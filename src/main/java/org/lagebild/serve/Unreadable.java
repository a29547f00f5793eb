package org.lagebild.serve;

import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Bodies that cannot be read, for the fault of who sent them. */
final class Unreadable {
  private Unreadable() {}

  /** What is wrong with the body if that is why something failed. */
  static Optional<HttpException> causeOf(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException unreadable) {
        return Optional.of(unreadable);
      }
    }
    return Optional.empty();
  }
}
