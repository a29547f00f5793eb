package org.lagebild.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.Mention;

/**
 * A phrase that names somebody by an office alone. It means who holds the office only if each of
 * its words names the office, names whose it is, or is one of {@code holder-words.txt}: the
 * "former", the "deputy" and the "next" minister are somebody else.
 */
final class HolderPhrase {
  private static final Set<String> PLAIN_WORDS =
      Tables.rows("holder-words.txt").stream()
          .map(row -> Spelling.stems(row.get(0)))
          .collect(Collectors.toSet());

  private final Article article;

  HolderPhrase(Article article) {
    this.article = article;
  }

  /**
   * Whether the phrase says no more than office and owner.
   *
   * @param owners the entities of the article that are the owner of the office
   */
  boolean isPlain(Entity phrase, Role role, List<Entity> owners) {
    Set<String> ownerWords = new TreeSet<>();
    owners.forEach(owner -> ownerNames(owner).forEach(name -> ownerWords.addAll(stems(name))));
    String office = Spelling.stems(role.name());
    return stems(phrase.label()).stream()
        .allMatch(
            word -> word.equals(office) || ownerWords.contains(word) || PLAIN_WORDS.contains(word));
  }

  /** What the article calls the owner by, adjectives and parts of compounds among it. */
  private Stream<String> ownerNames(Entity owner) {
    Stream<String> written =
        owner.mentions().stream().map(Mention::span).map(span -> span.of(article.text()));
    return Stream.concat(owner.names().stream(), written);
  }

  /** The parts of compounds count as words: "US-Präsident". */
  private static List<String> stems(String text) {
    return Spelling.words(text.replace('-', ' ')).stream()
        .map(word -> Spelling.stems(Spelling.withoutGenitive(word)))
        .toList();
  }
}
