package org.lagebild.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.lagebild.annotate.ParsedSentence.Word;
import org.lagebild.annotate.parse.DependencyParser;
import org.lagebild.annotate.parse.DependencyTree;
import org.lagebild.annotate.parse.ParserModels;
import org.lagebild.model.NameClass;
import org.lagebild.model.Span;
import org.lagebild.model.WordClass;

/** CoreNLP's German pipeline, set up for news, with a parser of our own over its model. */
final class CoreNlp {
  private static final String SETTINGS = "/StanfordCoreNLP-german.properties";

  private final StanfordCoreNLP pipeline;
  private final DependencyParser parser;

  private CoreNlp(StanfordCoreNLP pipeline, DependencyParser parser) {
    this.pipeline = pipeline;
    this.parser = parser;
  }

  static CoreNlp load() {
    RedwoodConfiguration.current().clear().apply(); // it reports its loading on stderr otherwise
    Properties settings = settings();
    return new CoreNlp(new StanfordCoreNLP(settings), parser(settings));
  }

  private static DependencyParser parser(Properties settings) {
    String model = "/" + settings.getProperty("depparse.model");
    try {
      return new DependencyParser(
          ParserModels.readText(
              Objects.requireNonNull(CoreNlp.class.getResourceAsStream(model), model)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    try (InputStream in = CoreNlp.class.getResourceAsStream(SETTINGS)) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.setProperty("annotators", "tokenize,ssplit,mwt,pos,ner");
    settings.setProperty("ner.buildEntityMentions", "false"); // every word's class suffices
    // a heading has no full stop and would fuse with the paragraph below
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return settings;
  }

  List<ParsedSentence> parse(String text) {
    String plain = Typography.plain(text);
    CoreDocument document = new CoreDocument(prepared(plain));
    pipeline.annotate(document);
    List<ParsedSentence> sentences = new ArrayList<>();
    for (CoreSentence sentence : document.sentences()) {
      sentences.add(new ParsedSentence(words(sentence, plain)));
    }
    return sentences;
  }

  /** What the models are given; every offset is the same. */
  static String prepared(String plain) {
    return ClubOrdinals.joined(Datelines.parted(plain));
  }

  private List<Word> words(CoreSentence sentence, String text) {
    List<CoreLabel> tokens = sentence.tokens();
    DependencyTree tree =
        parser.parse(
            tokens.stream().map(CoreLabel::word).toList(),
            tokens.stream().map(CoreLabel::tag).toList());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(word(tokens.get(i), text, tree.heads()[i], tree.labels().get(i)));
    }
    return words;
  }

  private static Word word(CoreLabel token, String text, int head, String relation) {
    return new Word(
        ClubOrdinals.restored(token.word(), text, token.endPosition()),
        new Span(token.beginPosition(), token.endPosition()),
        wordClass(token.tag()),
        nameClass(token.ner()),
        head,
        relation);
  }

  private static WordClass wordClass(String tag) {
    for (WordClass known : WordClass.values()) {
      if (known.name().equals(tag)) {
        return known;
      }
    }
    return WordClass.X;
  }

  private static NameClass nameClass(String ner) {
    return switch (ner) {
      case "PERSON" -> NameClass.PERSON;
      case "LOCATION" -> NameClass.LOCATION;
      case "ORGANIZATION" -> NameClass.ORGANIZATION;
      case "MISC" -> NameClass.MISC;
      default -> NameClass.NONE;
    };
  }
}
