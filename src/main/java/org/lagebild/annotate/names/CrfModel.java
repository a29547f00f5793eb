package org.lagebild.annotate.names;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lagebild.annotate.table.Clusters;
import org.lagebild.annotate.table.HashTable;
import org.lagebild.annotate.table.Piece;

/**
 * Reads the model of a CoreNLP classifier. CoreNLP shows its weights to its own package only, and
 * its serialised form is that of its classes, so its fields are read as they are.
 */
final class CrfModel {
  private final CRFClassifier<CoreLabel> classifier;

  private CrfModel(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /** Takes seconds, and some 500 MB of heap while it runs. */
  static NameModel read(String resource) throws IOException {
    try {
      return new CrfModel(CRFClassifier.getClassifier(resource)).model();
    } catch (ReflectiveOperationException e) {
      throw new IOException("the names' model " + resource + " cannot be read", e);
    }
  }

  private NameModel model() throws ReflectiveOperationException {
    Collection<?> small =
        (Collection<?>) field(AbstractSequenceClassifier.class, "knownLCWords", classifier);
    HashTable smallWords = HashTable.ofSize(small.size());
    small.stream()
        .map(String.class::cast)
        .sorted()
        .forEach(word -> smallWords.add(Piece.of(word).hash(), 0));
    List<String> classes = new ArrayList<>(classifier.classIndex.objectsList());
    Index<?> index = (Index<?>) field(CRFClassifier.class, "featureIndex", classifier);
    float[][] rows = (float[][]) field(CRFClassifier.class, "weights", classifier);
    HashTable features = HashTable.ofSize(index.size());
    return new NameModel(
        classes,
        features,
        weights(index, rows, features, classes.size()),
        clusters(),
        smallWords,
        Integer.parseInt(classifier.flags.unknownWordDistSimClass));
  }

  private Clusters clusters() throws ReflectiveOperationException {
    Map<?, ?> lexicon =
        (Map<?, ?>) field(NERFeatureFactory.class, "lexicon", classifier.featureFactories.get(0));
    return Clusters.of(lexicon);
  }

  /** Lays all rows one behind the other, those of pairs in the order of their classes. */
  private float[] weights(Index<?> index, float[][] rows, HashTable features, int classes)
      throws ReflectiveOperationException {
    int size = 0;
    for (float[] row : rows) {
      size += row.length;
    }
    int[] pairs = pairs(classes);
    float[] weights = new float[size];
    int begin = 0;
    for (int i = 0; i < rows.length; i++) {
      features.add(Piece.of((String) index.get(i)).hash(), begin);
      for (int j = 0; j < rows[i].length; j++) {
        weights[begin + (rows[i].length == classes ? j : pairs[j])] = rows[i][j];
      }
      begin += rows[i].length;
    }
    return weights;
  }

  /** For each pair of classes in the classifier's order, its place in the order of classes. */
  private int[] pairs(int classes) throws ReflectiveOperationException {
    List<?> indices = (List<?>) field(CRFClassifier.class, "labelIndices", classifier);
    Index<?> labels = (Index<?>) indices.get(1);
    int[] places = new int[labels.size()];
    for (int i = 0; i < places.length; i++) {
      int[] pair = ((CRFLabel) labels.get(i)).getLabel();
      places[i] = pair[0] * classes + pair[1];
    }
    return places;
  }

  private static Object field(Class<?> type, String name, Object object)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(object);
  }
}
