package org.lagebild.bench.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeapTest {
  @Test
  void tellsWhatCollectionsLeft() {
    Stream<String> log =
        Stream.of(
            "[0.010s] Using Serial",
            "[0.500s] GC(0) Pause Young (Allocation Failure) 102M->40M(371M) 125.000ms",
            "[0.900s] GC(1) Pause Full (Metadata GC Threshold) 60M->35M(371M) 250.000ms",
            "[4.000s] GC(2) Pause Young (Allocation Failure) 300M->210M(371M) 500.000ms",
            "[4.100s] GC(3) Pause Young (Allocation Failure) 310M->205M(371M) 125.000ms");
    assertEquals(new Heap(210, 35, 4, 1, 1.0), Heap.of(log));
  }

  @Test
  void withoutCollectionsThereIsNothingToTell() {
    assertEquals(new Heap(0, 0, 0, 0, 0), Heap.of(Stream.of("[0.010s] Using Serial")));
  }
}
