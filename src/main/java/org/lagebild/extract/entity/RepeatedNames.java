package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the words of an article that are a name elsewhere in it and were not recognised here. */
final class RepeatedNames {
  private RepeatedNames() {}

  /** Those that are none of the names, which they repeat; last names of persons count. */
  static List<NameMention> find(List<Sentence> sentences, List<NameMention> names) {
    Map<String, NameMention> single = singleWords(names);
    Set<Token> covered = new HashSet<>();
    names.forEach(n -> covered.addAll(n.tokens()));
    List<NameMention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        NameMention model = covered.contains(token) ? null : modelOf(token, single);
        if (model != null) {
          String name = single.containsKey(token.text()) ? token.text() : withoutEnding(token);
          found.add(
              new NameMention(
                  sentence, token.index(), token.index(), name, name, model.kind(), false, false));
        }
      }
    }
    return found;
  }

  private static Map<String, NameMention> singleWords(List<NameMention> names) {
    Map<String, NameMention> single = new HashMap<>();
    for (NameMention name : names) {
      boolean person = name.kind() == EntityKind.PERSON;
      if (person || (!name.known() && name.words() == 1)) {
        single.putIfAbsent(name.name().substring(name.name().lastIndexOf(' ') + 1), name);
      }
    }
    return single;
  }

  private static @Nullable NameMention modelOf(Token token, Map<String, NameMention> single) {
    boolean possible =
        token.text().length() > 2
            && Character.isUpperCase(token.text().charAt(0))
            && (token.pos() == WordClass.PROPN || token.readings().isEmpty());
    if (!possible) {
      return null;
    }
    NameMention same = single.get(token.text());
    return same != null ? same : single.get(withoutEnding(token));
  }

  private static String withoutEnding(Token token) {
    String word = token.text();
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
