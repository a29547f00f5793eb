package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lagebild.pipeline.BuildReport;

/** On a terminal the bar goes before what is said in the end, and does not come again. */
class ProgressBarsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console terminal =
      Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, true, false);

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aBuildEndsWithWhatToTryNext() {
    try (BuildNarrator narrator = new BuildNarrator(terminal, false, () -> 3)) {
      narrator.stored(3);
      BuildReport report = new BuildReport(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
      assertEquals(ExitStatus.DONE, narrator.end(report, 1, ""));
    }
    assertTrue(told().contains("100%"), told());
    assertTrue(told().lastIndexOf("100%") < told().indexOf("Try next:"), told());
  }

  @Test
  void aLoadEndsWithWhatWasDone() {
    try (QuadsNarrator narrator = new QuadsNarrator(terminal, false)) {
      narrator.accept(100_000);
      narrator.end("restored", " quads");
    }
    assertTrue(told().contains("quads "), told());
    assertTrue(told().strip().endsWith("lagebild: restored 100000 quads"), told());
  }

  @Test
  void aSecondTaskHasABarOfItsOwn() {
    try (Bar bar = new Bar(terminal, false)) {
      bar.begin("reading", 2);
      bar.stepTo(2, "7 kept");
      bar.begin("indexing", 5);
      bar.stepBy(5);
    }
    assertTrue(told().contains("7 kept"), told());
    assertTrue(told().indexOf("reading") < told().indexOf("indexing"), told());
    assertTrue(told().lastIndexOf("reading") < told().indexOf("indexing"), told());
  }

  @Test
  void whoAskedForQuietSeesNoBarAndStillWhatFails() {
    try (Bar bar = new Bar(terminal, true)) {
      bar.begin("articles", 2);
      bar.stepBy(2);
      bar.say("a.txt: no text");
    }
    assertEquals("lagebild: a.txt: no text", told().strip());
  }
}
