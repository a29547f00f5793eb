package org.lagebild.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.PortionOutput;

/**
 * What comes of a split, line by line, while it is worked on by another thread. That thread is
 * ahead by a few batches of lines at most, and ends when this is closed.
 */
final class PortionLines implements Iterator<PortionLines.Line>, AutoCloseable {
  private static final int LINES_PER_BATCH = 1_000;
  private static final int BATCHES_AHEAD = 4;

  /** One line and what it tells. */
  record Line(PortionOutput.Kind kind, String text) {}

  /** Lines, and whether and how the work ended after them. */
  private record Lines(List<Line> lines, boolean last, @Nullable Throwable failure) {}

  private final BlockingQueue<Lines> queue = new ArrayBlockingQueue<>(BATCHES_AHEAD);
  private final Thread thread;
  private List<Line> collected = new ArrayList<>();
  private Iterator<Line> current = List.<Line>of().iterator();
  private boolean ended;

  /** What leads a portion through the stages and hands over the lines. */
  interface Work {
    void run(PortionOutput out) throws IOException;
  }

  /** Begins to work. */
  PortionLines(Work work) {
    this.thread = new Thread(() -> produce(work), "lagebild-portion");
    thread.setDaemon(true);
    // Jena and others look for their parts in the jar of the job
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
  }

  private void produce(Work work) {
    Throwable failure = null;
    try {
      work.run(this::collect);
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
    try {
      queue.put(new Lines(collected, true, failure));
    } catch (InterruptedException e) {
      // closed: nobody waits for the end
      Thread.currentThread().interrupt();
    }
  }

  private void collect(PortionOutput.Kind kind, String line) {
    collected.add(new Line(kind, line));
    if (collected.size() == LINES_PER_BATCH) {
      try {
        queue.put(new Lines(collected, false, null));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the task has ended", e);
      }
      collected = new ArrayList<>();
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && !ended) {
      take();
    }
    return current.hasNext();
  }

  private void take() {
    try {
      Lines lines = queue.take();
      ended = lines.last();
      if (lines.failure() != null) {
        throw new IllegalStateException("a portion could not be worked on", lines.failure());
      }
      current = lines.lines().iterator();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was ended", e);
    }
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /** Ends the work, if it has not ended by itself. */
  @Override
  public void close() {
    ended = true;
    thread.interrupt();
  }
}
