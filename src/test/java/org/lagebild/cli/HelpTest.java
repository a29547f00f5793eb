package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"build", "link", "query", "export", "validate", "explain", "stats", "serve"})
  void everyVerbSaysOnStandardOutputWhatItDoesAndGivesAnExample(String verb) {
    Call call = Call.of(verb, "--help");
    assertEquals(ExitStatus.DONE, call.status());
    assertEquals("", call.err());
    assertTrue(call.out().startsWith("Usage: lagebild " + verb + " "), call.out());
    assertTrue(call.out().contains("\n  lagebild " + verb + " "), call.out());
    assertTrue(call.out().contains("--store=DIR"), call.out());
    assertEquals(call, Call.of("help", verb));
    assertEquals("", call.out().lines().filter(l -> l.length() > 80).findFirst().orElse(""));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Call call = Call.of("--version");
    assertTrue(call.out().matches("lagebild \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), call.out());
  }
}
