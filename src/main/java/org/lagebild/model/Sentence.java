package org.lagebild.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence of an article with its tokens and the dependency tree over them. */
public final class Sentence {
  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> dependents;

  /**
   * @param index the place in the article, from 0
   * @param tokens in text order; each one's index is its place in this list
   */
  public Sentence(int index, Span span, List<Token> tokens) {
    this.index = index;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.dependents = dependents(this.tokens);
  }

  private static List<List<Token>> dependents(List<Token> tokens) {
    List<List<Token>> all = new ArrayList<>();
    tokens.forEach(t -> all.add(new ArrayList<>()));
    for (Token t : tokens) {
      if (t.head() != Token.ROOT) {
        all.get(t.head()).add(t);
      }
    }
    all.replaceAll(Collections::unmodifiableList);
    return all;
  }

  /** The place in the article, from 0. */
  public int index() {
    return index;
  }

  /** The characters of the article that the sentence covers. */
  public Span span() {
    return span;
  }

  /** All tokens in text order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at a place, or null beyond either end. */
  public @Nullable Token at(int place) {
    return place < 0 || place >= tokens.size() ? null : tokens.get(place);
  }

  /** The tokens that the given one governs directly, in text order. */
  public List<Token> dependents(Token head) {
    return dependents.get(head.index());
  }

  /** The direct dependents with the relation or a subtype of it, in text order. */
  public List<Token> dependents(Token head, String relation) {
    List<Token> found = new ArrayList<>();
    for (Token token : dependents(head)) {
      if (token.is(relation)) {
        found.add(token);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** The first direct dependent with the relation or a subtype of it. */
  public Optional<Token> dependent(Token head, String relation) {
    for (Token token : dependents(head)) {
      if (token.is(relation)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The token that governs the given one; none for a root. */
  public Optional<Token> head(Token token) {
    return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The token and all that it governs, directly or not, in text order. */
  public List<Token> subtree(Token top) {
    List<Token> found = new ArrayList<>();
    List<Token> open = new ArrayList<>(List.of(top));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      found.add(next);
      open.addAll(dependents(next));
    }
    found.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return found;
  }

  @Override
  public String toString() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}
