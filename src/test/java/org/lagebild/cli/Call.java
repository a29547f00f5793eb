package org.lagebild.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.pipeline.Stages;

/** One call of the program within the test's process, with all that it wrote. */
public record Call(int status, String out, String err) {
  static Call of(String... arguments) {
    return with("", arguments);
  }

  static Call with(String stdin, String... arguments) {
    return through(SmallStages::load, stdin, arguments);
  }

  /** A call that understands articles by the given stages. */
  public static Call through(Supplier<Stages> stages, String stdin, String... arguments) {
    return loading(corrections -> stages.get(), stdin, arguments);
  }

  /** A call that loads what it understands articles by. */
  static Call loading(StagesLoader stages, String stdin, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            false,
            false);
    int status = Main.run(console, stages, arguments);
    console.out().flush();
    return new Call(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
