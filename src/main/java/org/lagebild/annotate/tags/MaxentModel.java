package org.lagebild.annotate.tags;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lagebild.annotate.table.Clusters;
import org.lagebild.annotate.table.HashTable;
import org.lagebild.annotate.table.Piece;

/**
 * Reads the model of a CoreNLP tagger. CoreNLP shows its weights to its own package only, and its
 * serialised form is that of its classes, so its fields are read as they are.
 */
final class MaxentModel {
  private final MaxentTagger tagger;
  private final List<String> tags = new ArrayList<>();

  private MaxentModel(MaxentTagger tagger) {
    this.tagger = tagger;
    for (int i = 0; i < tagger.numTags(); i++) {
      tags.add(tagger.getTag(i));
    }
  }

  /** Takes seconds, and some 400 MB of heap while it runs. */
  static TaggerModel read(String resource) throws IOException {
    try {
      return new MaxentModel(new MaxentTagger(resource)).model();
    } catch (ReflectiveOperationException e) {
      throw new IOException("the tagger's model " + resource + " cannot be read", e);
    }
  }

  private TaggerModel model() throws ReflectiveOperationException {
    List<?> associations = (List<?>) get(tagger, "fAssociations");
    int size = associations.stream().mapToInt(a -> ((Map<?, ?>) a).size()).sum();
    HashTable features = HashTable.ofSize(size);
    double[] weights = new double[size * tags.size()];
    double[] lambda = (double[]) get(get(tagger, "prob"), "lambda");
    List<Object> extractors = extractors();
    int begin = 0;
    for (Feature feature : Feature.values()) {
      check(feature, extractors.get(feature.ordinal()));
      SortedMap<?, ?> values = new TreeMap<>((Map<?, ?>) associations.get(feature.ordinal()));
      for (Map.Entry<?, ?> entry : values.entrySet()) {
        features.add(feature.name(Piece.of((String) entry.getKey())), begin);
        copy((int[]) entry.getValue(), lambda, weights, begin);
        begin += tags.size();
      }
    }
    return new TaggerModel(
        List.copyOf(tags),
        features,
        weights,
        words(),
        openTags(),
        companyEnds(extractors),
        clusters(extractors));
  }

  private List<Object> extractors() throws ReflectiveOperationException {
    List<Object> all = new ArrayList<>();
    for (String kind : List.of("extractors", "extractorsRare")) {
      Object extractors = get(tagger, kind);
      Object[] array = (Object[]) get(extractors, "v");
      all.addAll(List.of(array));
    }
    return all;
  }

  private static void check(Feature feature, Object extractor) {
    String name = "Extractor" + feature.stockName;
    if (!extractor.toString().equals(name) && !extractor.toString().equals(feature.stockName)) {
      throw new IllegalArgumentException("the tagger's model has " + extractor + ", not " + name);
    }
  }

  private void copy(int[] numbers, double[] lambda, double[] weights, int begin) {
    for (int tag = 0; tag < tags.size(); tag++) {
      weights[begin + tag] = numbers[tag] < 0 ? 0 : lambda[numbers[tag]];
    }
  }

  private HashTable words() throws ReflectiveOperationException {
    Object dictionary = get(tagger, "dict");
    Map<?, ?> counts = (Map<?, ?>) get(dictionary, "dict");
    HashTable words = HashTable.ofSize(counts.size());
    Method tagsOf = method(dictionary, "getTags");
    Method firstTagOf = method(dictionary, "getFirstTag");
    Method rare = method(tagger, "isRare");
    for (Object word : new TreeMap<>(counts).keySet()) {
      int first = tags.indexOf((String) firstTagOf.invoke(dictionary, word));
      KnownWord known =
          new KnownWord(
              bits(List.of((String[]) tagsOf.invoke(dictionary, word))),
              first,
              (Boolean) rare.invoke(tagger, word));
      words.add(Piece.of((String) word).hash(), known.packed());
    }
    return words;
  }

  private int bits(Collection<String> names) {
    return names.stream().mapToInt(name -> 1 << tags.indexOf(name)).reduce(0, (a, b) -> a | b);
  }

  private int openTags() throws ReflectiveOperationException {
    Object all = get(tagger, "tags");
    Method open = all.getClass().getMethod("getOpenTagsArray");
    open.setAccessible(true);
    return bits(List.of((String[]) open.invoke(all)));
  }

  private static HashTable companyEnds(List<Object> extractors)
      throws ReflectiveOperationException {
    Object detector = extractors.get(Feature.COMPANY.ordinal());
    Collection<?> ends = (Collection<?>) get(detector, "companyNameEnds");
    HashTable words = HashTable.ofSize(ends.size());
    ends.forEach(word -> words.add(Piece.of((String) word).hash(), 0));
    return words;
  }

  private static Clusters clusters(List<Object> extractors) throws ReflectiveOperationException {
    Object distsim = get(extractors.get(Feature.CLUSTER.ordinal()), "lexicon");
    Map<?, ?> lexicon = (Map<?, ?>) get(distsim, "lexicon");
    return Clusters.of(lexicon);
  }

  private static Method method(Object object, String name) throws ReflectiveOperationException {
    Method method = object.getClass().getDeclaredMethod(name, String.class);
    method.setAccessible(true);
    return method;
  }

  private static Object get(Object object, String name) throws ReflectiveOperationException {
    Class<?> type = object.getClass();
    while (type != Object.class) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field.get(object);
        }
      }
      type = type.getSuperclass();
    }
    throw new NoSuchFieldException(
        String.format(Locale.ROOT, "%s of %s", name, object.getClass().getName()));
  }
}
