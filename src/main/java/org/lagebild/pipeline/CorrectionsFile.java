package org.lagebild.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.lagebild.link.Corrections;
import org.lagebild.link.CorrectionsException;
import org.lagebild.link.CorrectionsReader;
import org.lagebild.rdf.CorrectionRows;

/** Corrections by hand from a file: a table, or Turtle where the name ends in {@code .ttl}. */
public final class CorrectionsFile {
  private static final String TURTLE = ".ttl";

  /** How Jena says where a mistake is. */
  private static final Pattern PLACED = Pattern.compile("\\[line: (\\d+), col: *\\d+ *\\] (.*)");

  private CorrectionsFile() {}

  /**
   * Reads the whole file.
   *
   * @throws CorrectionsException if it cannot be read, or is not what it should be: in one line,
   *     with the place and what to do
   */
  public static Corrections read(Path file) {
    String text = text(file);
    return file.toString().endsWith(TURTLE)
        ? turtle(file.toString(), text)
        : CorrectionsReader.csv(file.toString(), text);
  }

  private static String text(Path file) {
    String name = file.toString();
    try {
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CorrectionsException(name, "the corrections are not UTF-8; save them as UTF-8");
    } catch (NoSuchFileException e) {
      throw new CorrectionsException(name, "there is no such file of corrections; check the path");
    } catch (IOException e) {
      throw new CorrectionsException(
          name, "the corrections cannot be read: " + e.getMessage() + "; check the file");
    }
  }

  private static Corrections turtle(String name, String text) {
    CorrectionsReader corrections = new CorrectionsReader();
    for (CorrectionRows.Row row : CorrectionRows.of(parsed(name, text))) {
      String where = name + ": " + row.subject();
      corrections.add(where, row.name(), row.article(), row.item(), row.kind());
    }
    return corrections.corrections();
  }

  private static Graph parsed(String name, String text) {
    try {
      return RDFParser.fromString(text, Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
          .toGraph();
    } catch (RiotException e) {
      Matcher placed = PLACED.matcher(String.valueOf(e.getMessage()));
      if (placed.matches()) {
        throw new CorrectionsException(
            name + ":" + placed.group(1), "no Turtle: " + placed.group(2) + "; mend the line");
      }
      throw new CorrectionsException(name, "no Turtle: " + e.getMessage() + "; mend the file");
    }
  }
}
