package org.lagebild.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** CoreNLP as it comes, for setting our annotation beside it. */
public final class StockCoreNlp {
  private static final String SETTINGS = "/StanfordCoreNLP-german.properties";

  private final StanfordCoreNLP pipeline;

  /**
   * What CoreNLP says of a token.
   *
   * @param head the index of the governor in the sentence, or -1
   * @param relation to the governor, in small letters
   */
  public record Analysis(
      int begin, int end, String word, String tag, String name, int head, String relation) {}

  private StockCoreNlp(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Loads the German models.
   *
   * @param changes to the settings that come with them
   */
  public static StockCoreNlp load(Map<String, String> changes) {
    RedwoodConfiguration.current().clear().apply(); // it reports its loading on stderr otherwise
    Properties settings = new Properties();
    try (InputStream in = StockCoreNlp.class.getResourceAsStream(SETTINGS)) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.putAll(changes);
    return new StockCoreNlp(new StanfordCoreNLP(settings));
  }

  /** All that the pipeline does, and no more. */
  public int tokens(String text) {
    Annotation document = annotated(text);
    return document.get(TokensAnnotation.class).size();
  }

  private Annotation annotated(String text) {
    Annotation document = new Annotation(text);
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.ROOT); // CoreNLP tags other words where the locale is Turkish
    try {
      pipeline.annotate(document);
    } finally {
      Locale.setDefault(locale);
    }
    return document;
  }

  /** The tokens of every sentence. */
  public List<List<Analysis>> analyses(String text) {
    List<List<Analysis>> sentences = new ArrayList<>();
    for (CoreMap sentence : annotated(text).get(SentencesAnnotation.class)) {
      SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
      sentences.add(
          sentence.get(TokensAnnotation.class).stream()
              .map(token -> analysis(token, graph.getNodeByIndexSafe(token.index()), graph))
              .toList());
    }
    return sentences;
  }

  private static Analysis analysis(
      CoreLabel token, @Nullable IndexedWord node, SemanticGraph graph) {
    List<SemanticGraphEdge> governors = node == null ? List.of() : graph.incomingEdgeList(node);
    boolean root = governors.isEmpty();
    return new Analysis(
        token.beginPosition(),
        token.endPosition(),
        token.word(),
        token.tag(),
        token.ner(),
        root ? -1 : governors.get(0).getGovernor().index() - 1,
        root ? "root" : governors.get(0).getRelation().toString().toLowerCase(Locale.ROOT));
  }
}
