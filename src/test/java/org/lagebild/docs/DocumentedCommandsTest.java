package org.lagebild.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.cli.Call;

/**
 * Every command in a console block of the documentation, run as it is written there. Where the page
 * does not ask for the exit status with {@code echo $?}, the command must succeed.
 */
class DocumentedCommandsTest {
  private static final String ASK_STATUS = "echo $?";

  @TempDir static Path folder;
  private static SeedsStore store;

  @BeforeAll
  static void build() {
    store = new SeedsStore(folder);
  }

  @AfterAll
  static void leave() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> whatThePagesShowIsWhatTheCommandsDo() {
    return Pages.all().stream().flatMap(page -> tests(DocumentedCommand.of(page)));
  }

  private static Stream<DynamicTest> tests(List<DocumentedCommand> commands) {
    return Stream.iterate(0, i -> i < commands.size(), i -> i + 1)
        .filter(i -> !commands.get(i).typed().equals(ASK_STATUS))
        .map(
            i -> {
              DocumentedCommand command = commands.get(i);
              int status = i + 1 < commands.size() ? status(commands.get(i + 1)) : 0;
              return DynamicTest.dynamicTest(command.toString(), () -> check(command, status));
            });
  }

  /** The status that the next command asks for, if it does. */
  private static int status(DocumentedCommand next) {
    return next.typed().equals(ASK_STATUS) ? Integer.parseInt(next.shown().get(0)) : 0;
  }

  private static void check(DocumentedCommand command, int status) {
    List<String> words = command.words();
    assertEquals("./lagebild", words.get(0), "only the program itself is run");
    Call call = store.run(command.stdin(), words);
    compare(command, call.out() + call.err());
    assertEquals(status, call.status(), call.err());
  }

  private static void compare(DocumentedCommand command, String written) {
    if (!ShownOutput.matches(command.shown(), written.lines().toList())) {
      fail(command.page() + ":" + command.line() + " shows what is not written:\n" + written);
    }
  }

  @Test
  void thePagesShowCommands() {
    long commands = Pages.all().stream().mapToLong(p -> DocumentedCommand.of(p).size()).sum();
    assertTrue(commands > 20, () -> "only " + commands);
  }
}
