package org.lagebild.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot be opened, read or written; the message is one line for the user. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way, to tell reactions apart without reading messages. */
  public enum Reason {
    /** There is no store where one was to be read. */
    MISSING,
    /** The path is a file, or a folder that holds other things. */
    FOREIGN,
    /** Another process, or another part of this one, has the store open. */
    LOCKED,
    /** The folder may not be written, which TDB2 needs even for reading. */
    NOT_WRITABLE,
    /** The disk has no room for what is to be stored. */
    FULL,
    /** What lies there cannot be read or written as a store. */
    BROKEN,
    /** A first load into it was begun and must be gone on with. */
    UNFINISHED,
    /** The service that holds the store gives no answer. */
    UNREACHABLE,
    /** The service that holds the store does not let us. */
    NOT_ALLOWED,
    /** What is asked for is not stored. */
    UNKNOWN,
    /** What is asked for was not kept when the store was built. */
    OUTDATED
  }

  private final Reason reason;

  StoreException(Reason reason, String message, @Nullable Throwable cause) {
    super(message.replaceAll("\\s*\\R\\s*", " "), cause);
    this.reason = reason;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
