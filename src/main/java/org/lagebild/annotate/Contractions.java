package org.lagebild.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parts "im" into "in" and "dem", as CoreNLP does by the table of its German models. Its own code
 * lowers letters as the language of the machine does, and does not know "Im" on a Turkish one.
 */
final class Contractions {
  private static final String TABLE = "/edu/stanford/nlp/models/mwt/german/german-mwt.tsv";

  private final Map<String, List<String>> parts;

  private Contractions(Map<String, List<String>> parts) {
    this.parts = parts;
  }

  static Contractions load() throws IOException {
    Map<String, List<String>> parts = new HashMap<>();
    try (InputStream in = Contractions.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException(TABLE + " is missing from the models");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = List.of(line.toLowerCase(Locale.ROOT).split("\t"));
        parts.put(cells.get(0), List.of(cells.get(1).split(",")));
      }
    }
    return new Contractions(parts);
  }

  /** The tokens with each contraction replaced by its words, which all stand where it stands. */
  List<CoreLabel> parted(List<CoreLabel> tokens) {
    List<CoreLabel> parted = new ArrayList<>(tokens.size() + 8);
    for (CoreLabel token : tokens) {
      List<String> words = parts.get(token.word().toLowerCase(Locale.ROOT));
      if (words == null) {
        parted.add(token);
      } else {
        cased(words, token.word()).forEach(word -> parted.add(part(token, word)));
      }
    }
    return parted;
  }

  /** The words in the case of the contraction: "In dem" for "Im", "IN DEM" for "IM". */
  private static List<String> cased(List<String> words, String written) {
    List<String> cased = new ArrayList<>(words);
    if (written.codePoints().allMatch(Character::isUpperCase)) {
      cased.replaceAll(word -> word.toUpperCase(Locale.ROOT));
    } else if (Character.isUpperCase(written.charAt(0))) {
      String first = words.get(0);
      cased.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
    }
    return cased;
  }

  private static CoreLabel part(CoreLabel whole, String word) {
    CoreLabel part = new CoreLabel(whole);
    part.setWord(word);
    part.setValue(word);
    return part;
  }
}
