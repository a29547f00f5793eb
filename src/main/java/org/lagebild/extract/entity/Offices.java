package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.entity.OfficeHolders.Holder;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/**
 * Collects who holds which office: what the words beside a name tell, then what the rest of the
 * article adds to it.
 */
public final class Offices {
  private static final String RULE = "https://w3id.org/lagebild/lexicon/de#office-";

  private final Lexicon lexicon;
  private final EntityBook book;
  private final OfficeHolders holders;
  private final OfficeOwners owners;
  private final OfficeName names;
  private final List<OfficeHolding> holdings = new ArrayList<>();

  public Offices(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
    this.holders = new OfficeHolders(lexicon, book);
    this.owners = new OfficeOwners(lexicon, book);
    this.names = new OfficeName(lexicon, book);
  }

  /** The offices found so far, in text order. */
  public List<OfficeHolding> holdings() {
    return holdings;
  }

  /** Finds the offices told in a sentence and binds their nouns to the holders. */
  public void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (holders.isTitle(sentence, token)) {
        Phrase phrase = new Phrase(sentence, token);
        holders.of(sentence, token).ifPresent(h -> hold(phrase, h));
        if (phrase.isPlural()) {
          holders.all(sentence, token).forEach(h -> hold(phrase, h));
        }
      }
    }
  }

  /** Adds whose the offices are where only the article as a whole says it. */
  public void complete(List<Sentence> sentences) {
    List<OfficeHolding> completed =
        new OwnerContext(lexicon, book, owners, sentences).completed(holdings);
    holdings.clear();
    holdings.addAll(completed);
  }

  private void hold(Phrase phrase, Holder holder) {
    book.bind(phrase.sentence(), phrase.head(), holder.key());
    if (lexicon.offices().isOffice(phrase.head().lemma())) {
      OfficeHolding holding = holding(phrase, holder);
      names
          .elliptical(phrase)
          .map(
              role ->
                  new OfficeHolding(
                      holding.person(), role, holding.of(), holding.evidence()))
          .ifPresent(holdings::add);
      holdings.add(holding);
    }
  }

  /**
   * The office of somebody without a name ("der Außenminister der Ukraine"), told only if he
   * matters.
   */
  OfficeHolding ofUnnamed(Phrase phrase, String key) {
    return holding(phrase, new Holder(key, phrase.span(), "unnamed"));
  }

  private OfficeHolding holding(Phrase phrase, Holder holder) {
    Optional<OfficeOwners.Owner> owner = owners.of(phrase);
    List<Span> arguments = new ArrayList<>(List.of(holder.name()));
    owner.ifPresent(o -> arguments.add(o.span()));
    return new OfficeHolding(
        holder.key(),
        names.of(phrase),
        owner.map(OfficeOwners.Owner::key).orElse(null),
        List.of(new Evidence(phrase.head().span(), arguments, RULE + holder.construction())));
  }
}
