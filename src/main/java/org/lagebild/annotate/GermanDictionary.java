package org.lagebild.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.lagebild.model.Reading;

/** The German morphological dictionary; knows inflected forms, not rules. */
final class GermanDictionary {
  private static final String PLACE = "/org/languagetool/resource/de/german.dict";

  private final Dictionary dictionary;

  private GermanDictionary(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  static GermanDictionary load() {
    URL place = Objects.requireNonNull(GermanDictionary.class.getResource(PLACE), PLACE);
    try {
      return new GermanDictionary(Dictionary.read(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cursor for one thread. */
  Lookup lookup() {
    return new Lookup(new DictionaryLookup(dictionary));
  }

  /** Looks forms up; not for use by several threads. */
  static final class Lookup {
    private final DictionaryLookup forms;

    private Lookup(DictionaryLookup forms) {
      this.forms = forms;
    }

    /** What the form may be, in the dictionary's order; also in the other spelling of ß and ss. */
    List<Reading> readings(String form) {
      List<Reading> found = exact(form);
      if (found.isEmpty() && form.contains("ß")) {
        found = exact(form.replace("ß", "ss"));
      } else if (found.isEmpty() && form.contains("ss")) {
        found = exact(form.replace("ss", "ß"));
      }
      return found;
    }

    private List<Reading> exact(String form) {
      Set<Reading> found = new LinkedHashSet<>();
      Set<Reading> verbalNouns =
          new LinkedHashSet<>(); // "Fragen" is oftener the questions than the asking
      for (WordData entry : forms.lookup(form)) {
        String tag = entry.getTag().toString();
        boolean verbal = tag.startsWith("SUB") && tag.endsWith("INF");
        MorphologicalTag.read(entry.getStem().toString(), tag)
            .ifPresent(verbal ? verbalNouns::add : found::add);
      }
      found.addAll(verbalNouns);
      return new ArrayList<>(found);
    }
  }
}
