package org.lagebild.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.export.Exporter;
import org.lagebild.export.GraphFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {"Writes what is stored as RDF.", ""},
    footer = {
      "",
      "TriG, N-Quads and JSON-LD keep each article's graph apart; the others hold the union.",
      "",
      "Examples:",
      "  lagebild export --format trig -o graph.trig",
      "  lagebild export --format turtle --article demo",
      "  lagebild export --format nquads | gzip > graph.nq.gz"
    })
final class ExportCommand implements Callable<Integer> {
  private static final Path STDOUT = Path.of("-");

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description = "turtle, trig, nquads, ntriples, jsonld or rdfxml (default: ${DEFAULT-VALUE})")
  private GraphFormat format = GraphFormat.TRIG;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = PathConverter.class,
      description = "write this file, whole or not at all, instead of standard output")
  private @Nullable Path file;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "only this article and the entities it names; its id or IRI")
  private @Nullable String article;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (file == null || file.equals(STDOUT)) {
      write(console.out());
    } else {
      new ResultFile(file).write(this::write);
    }
    return ExitStatus.DONE;
  }

  private void write(OutputStream out) {
    store.read(
        data -> {
          Exporter exporter = new Exporter(data);
          if (article == null) {
            exporter.all(format, out);
          } else {
            exporter.article(article, format, out);
          }
          return ExitStatus.DONE;
        });
  }
}
