package org.lagebild.annotate;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.Article;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;

/**
 * Analyses German text: sentences, tokens, parts of speech, lemmas, morphology, names and
 * dependencies. Loading takes about a second and 150 MB of heap, up to 200 MB more with what is
 * kept of words; once loaded it may be used by several threads at once.
 */
public final class GermanAnnotator {
  private final CoreNlp coreNlp;
  private final GermanDictionary dictionary;
  private final GermanWordSplitter splitter;

  private GermanAnnotator(
      CoreNlp coreNlp, GermanDictionary dictionary, GermanWordSplitter splitter) {
    this.coreNlp = coreNlp;
    this.dictionary = dictionary;
    this.splitter = splitter;
  }

  /** One word for each model, which tells it from all others; loads none of them. */
  public static List<String> models() throws IOException {
    return List.of(Models.TAGGER.stamp(), Models.NAMES.stamp(), Models.PARSER.stamp());
  }

  /** Loads all models. */
  public static GermanAnnotator load() {
    try (Loading loading = new Loading()) {
      Loading.Part<CoreNlp> coreNlp = loading.begin(CoreNlp::load);
      Loading.Part<GermanDictionary> dictionary = loading.begin(GermanDictionary::load);
      GermanWordSplitter splitter = new GermanWordSplitter(false);
      return new GermanAnnotator(coreNlp.get(), dictionary.get(), splitter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of the article's text in their order; offsets count into the text as given. */
  public List<Sentence> annotate(Article article) {
    SentenceBuilder builder = new SentenceBuilder(new Lemmatizer(dictionary.lookup(), splitter));
    List<Sentence> sentences = new ArrayList<>();
    for (Span chunk : Chunks.of(article.text())) {
      for (ParsedSentence parsed : parse(chunk.of(article.text()))) {
        sentences.add(builder.build(sentences.size(), parsed, chunk.begin()));
      }
    }
    return List.copyOf(sentences);
  }

  /** The sentences before morphology; offsets count into this text. */
  List<ParsedSentence> parse(String text) {
    return coreNlp.parse(text);
  }
}
