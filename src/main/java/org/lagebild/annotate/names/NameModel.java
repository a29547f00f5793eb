package org.lagebild.annotate.names;

import java.io.IOException;
import java.util.List;
import org.lagebild.annotate.table.Clusters;
import org.lagebild.annotate.table.FlatModel;
import org.lagebild.annotate.table.FlatReader;
import org.lagebild.annotate.table.FlatWriter;
import org.lagebild.annotate.table.HashTable;

/**
 * The weights of a conditional random field (Lafferty, McCallum, Pereira 2001) over classes of
 * names.
 *
 * @param classes what a word may be; the first is for words of no name
 * @param features where a feature's weights begin, by the hash of its name: for a feature of one
 *     word a weight for each class, for one of two words a weight for each class of the first and,
 *     within, each of the second
 * @param clusters of words that stand in like places, by the hash of the word
 * @param smallWords words that are known in small letters, by their hash
 * @param unknownCluster the cluster of all other words
 */
public record NameModel(
    List<String> classes,
    HashTable features,
    float[] weights,
    Clusters clusters,
    HashTable smallWords,
    int unknownCluster)
    implements FlatModel {

  static NameModel read(FlatReader in) throws IOException {
    return new NameModel(
        in.strings(),
        HashTable.read(in),
        in.floats(),
        Clusters.read(in),
        HashTable.read(in),
        in.number());
  }

  @Override
  public void write(FlatWriter out) throws IOException {
    out.strings(classes);
    features.write(out);
    out.floats(weights);
    clusters.write(out);
    smallWords.write(out);
    out.number(unknownCluster);
  }
}
