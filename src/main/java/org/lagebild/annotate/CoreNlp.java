package org.lagebild.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotate.ParsedSentence.Word;
import org.lagebild.model.NameClass;
import org.lagebild.model.Span;
import org.lagebild.model.WordClass;

/** CoreNLP's German pipeline, set up for news. */
final class CoreNlp {
  private static final String SETTINGS = "/StanfordCoreNLP-german.properties";

  private final StanfordCoreNLP pipeline;

  private CoreNlp(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  static CoreNlp load() {
    RedwoodConfiguration.current().clear().apply(); // it reports its loading on stderr otherwise
    return new CoreNlp(new StanfordCoreNLP(settings()));
  }

  private static Properties settings() {
    Properties settings = new Properties();
    try (InputStream in = CoreNlp.class.getResourceAsStream(SETTINGS)) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.setProperty("annotators", "tokenize,ssplit,mwt,pos,ner,depparse");
    // a heading has no full stop and would fuse with the paragraph below
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    // the table of precomputed products costs 154 MB and the time to fill it
    settings.setProperty("depparse.numPreComputed", "0");
    return settings;
  }

  List<ParsedSentence> parse(String text) {
    String plain = Typography.plain(text);
    CoreDocument document = new CoreDocument(ClubOrdinals.joined(Datelines.parted(plain)));
    pipeline.annotate(document);
    List<ParsedSentence> sentences = new ArrayList<>();
    for (CoreSentence sentence : document.sentences()) {
      sentences.add(new ParsedSentence(words(sentence, plain)));
    }
    return sentences;
  }

  private static List<Word> words(CoreSentence sentence, String text) {
    SemanticGraph graph = sentence.coreMap().get(BasicDependenciesAnnotation.class);
    List<Word> words = new ArrayList<>();
    for (CoreLabel token : sentence.tokens()) {
      words.add(word(token, text, graph.getNodeByIndexSafe(token.index()), graph));
    }
    return words;
  }

  private static Word word(
      CoreLabel token, String text, @Nullable IndexedWord node, SemanticGraph graph) {
    List<SemanticGraphEdge> governors = node == null ? List.of() : graph.incomingEdgeList(node);
    boolean root = governors.isEmpty();
    return new Word(
        ClubOrdinals.restored(token.word(), text, token.endPosition()),
        new Span(token.beginPosition(), token.endPosition()),
        wordClass(token.tag()),
        nameClass(token.ner()),
        root ? -1 : governors.get(0).getGovernor().index() - 1,
        root ? "root" : governors.get(0).getRelation().toString().toLowerCase(Locale.ROOT));
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
