package org.lagebild.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.annotate.ParsedSentence.Word;
import org.lagebild.annotate.names.NameFinder;
import org.lagebild.annotate.parse.DependencyParser;
import org.lagebild.annotate.parse.DependencyTree;
import org.lagebild.annotate.tags.Tagger;
import org.lagebild.model.NameClass;
import org.lagebild.model.Span;
import org.lagebild.model.WordClass;

/**
 * CoreNLP's German analysis, set up for news: its tokenizer, and its models for tags, names and
 * dependencies, which code of our own applies with the same results in a fraction of the time.
 */
final class CoreNlp {
  private final Tokenizer tokenizer;
  private final Contractions contractions;
  private final Tagger tagger;
  private final NameFinder names;
  private final DependencyParser parser;

  private CoreNlp(
      Tokenizer tokenizer,
      Contractions contractions,
      Tagger tagger,
      NameFinder names,
      DependencyParser parser) {
    this.tokenizer = tokenizer;
    this.contractions = contractions;
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /** Loads all models at the same time, since each of them keeps one thread busy. */
  static CoreNlp load() throws IOException {
    RedwoodConfiguration.current().clear().apply(); // it reports its loading on stderr otherwise
    try (Loading loading = new Loading()) {
      Loading.Part<Tagger> tagger = loading.begin(() -> new Tagger(Models.TAGGER.load()));
      Loading.Part<NameFinder> names = loading.begin(() -> new NameFinder(Models.NAMES.load()));
      Loading.Part<DependencyParser> parser =
          loading.begin(() -> new DependencyParser(Models.PARSER.load()));
      Tokenizer tokenizer = new Tokenizer();
      return new CoreNlp(tokenizer, Contractions.load(), tagger.get(), names.get(), parser.get());
    }
  }

  List<ParsedSentence> parse(String text) {
    String plain = Typography.plain(text);
    List<ParsedSentence> sentences = new ArrayList<>();
    for (List<CoreLabel> tokens : tokenizer.sentences(prepared(plain))) {
      sentences.add(new ParsedSentence(words(contractions.parted(tokens), plain)));
    }
    return sentences;
  }

  /** What the models are given; every offset is the same. */
  static String prepared(String plain) {
    return ClubOrdinals.joined(Datelines.parted(plain));
  }

  private List<Word> words(List<CoreLabel> tokens, String text) {
    List<String> forms = tokens.stream().map(CoreLabel::word).toList();
    List<String> tags = tagger.tags(forms);
    DependencyTree tree = parser.parse(forms, tags);
    NameTokens named = NameTokens.of(tokens);
    List<String> classes = names.classes(named.words());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      words.add(
          new Word(
              ClubOrdinals.restored(token.word(), text, token.endPosition()),
              new Span(token.beginPosition(), token.endPosition()),
              wordClass(tags.get(i)),
              nameClass(classes.get(named.places().get(i))),
              tree.heads()[i],
              tree.labels().get(i)));
    }
    return words;
  }

  private static WordClass wordClass(String tag) {
    for (WordClass known : WordClass.values()) {
      if (known.name().equals(tag)) {
        return known;
      }
    }
    return WordClass.X;
  }

  private static NameClass nameClass(String name) {
    return switch (name) {
      case "PERSON" -> NameClass.PERSON;
      case "LOCATION" -> NameClass.LOCATION;
      case "ORGANIZATION" -> NameClass.ORGANIZATION;
      case "MISC" -> NameClass.MISC;
      default -> NameClass.NONE;
    };
  }
}
