package org.lagebild.annotate;

import edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.CoreLabelProcessor;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.List;

/**
 * CoreNLP's tokenizer and sentence splitter, set up as its German pipeline sets them up, without
 * the pipeline: the method that there makes sentences of tokens takes the second compiler of the
 * JVM half a minute, again and again. For any number of threads.
 */
final class Tokenizer {
  /** Some rules look at the character behind a word, and none is behind the last. */
  private static final String END = " ";

  private final TokenizerFactory<CoreLabel> words =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(),
          TokenizerAnnotator.KEEP_NL_OPTION
              + TokenizerAnnotator.TokenizerType.German.getDefaultOptions());

  private final CoreLabelProcessor ordinals = new GermanTokenizerPostProcessor();

  /** A heading has no full stop and would fuse with the paragraph below. */
  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.ALWAYS);

  /** The tokens of each sentence. None is empty. */
  List<List<CoreLabel>> sentences(String text) {
    List<CoreLabel> tokens = words.getTokenizer(new StringReader(text + END)).tokenize();
    return sentences.process(ordinals.process(tokens));
  }
}
