package org.lagebild.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers that reading failed, whatever its reader makes of that; but not that it was damaged.
 */
final class WatchedInput extends FilterInputStream {
  private @Nullable IOException failure;

  WatchedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (DamagedRows e) {
      throw e;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (DamagedRows e) {
      throw e;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  void throwFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
