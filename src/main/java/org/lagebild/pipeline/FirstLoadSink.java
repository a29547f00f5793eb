package org.lagebild.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.FirstLoad;

/** Puts batches aside until all have come, and then makes a store of them at once. */
final class FirstLoadSink implements BuildSink {
  private final Path folder;
  private final String base;
  private final BuildListener listener;
  private @Nullable FirstLoad load;

  FirstLoadSink(Path folder, String base, BuildListener listener) {
    this.folder = folder;
    this.base = base;
    this.listener = listener;
  }

  @Override
  public void open() {
    opened();
  }

  private FirstLoad opened() {
    if (load == null) {
      load = FirstLoad.into(folder, base);
    }
    return load;
  }

  @Override
  public Map<String, String> store(List<Analysed> batch) {
    return StoreSink.put(batch, opened()::put);
  }

  @Override
  public void finish() {
    if (load != null) {
      listener.loading(load.articles());
      load.finish();
    } else if (FirstLoad.isBegun(folder)) {
      opened();
      finish();
    }
  }

  @Override
  public void close() {
    if (load != null) {
      load.close();
    }
  }
}
