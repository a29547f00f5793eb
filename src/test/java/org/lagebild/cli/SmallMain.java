package org.lagebild.cli;

import java.io.IOException;
import org.lagebild.pipeline.SmallStages;

/** The program with stages that take no time, so that it does hardly anything but store. */
final class SmallMain {
  private SmallMain() {}

  public static void main(String[] arguments) throws IOException {
    Console console = Console.of(System.in, System.out, System.err, false, false);
    Runtime.getRuntime().halt(Main.run(console, SmallStages::load, arguments));
  }
}
