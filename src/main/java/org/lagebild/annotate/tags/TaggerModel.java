package org.lagebild.annotate.tags;

import java.io.IOException;
import java.util.List;
import org.lagebild.annotate.table.Clusters;
import org.lagebild.annotate.table.FlatModel;
import org.lagebild.annotate.table.FlatReader;
import org.lagebild.annotate.table.FlatWriter;
import org.lagebild.annotate.table.HashTable;

/**
 * The weights of a maximum entropy tagger (Toutanova et al., "Feature-Rich Part-of-Speech Tagging
 * with a Cyclic Dependency Network", NAACL 2003), and the words of its training.
 *
 * @param tags all tags, also that of a sentence's end
 * @param features where a feature's weights begin, by the hash of its {@link Feature name}; they
 *     are as many as there are tags
 * @param words what is known of a word, by its hash; see {@link KnownWord}
 * @param openTags what an unknown word may be: a bit for each tag
 * @param companyEnds words that end companies' names, by their hash
 * @param clusters of words that stand in like places, by the hash of the word in small letters
 */
public record TaggerModel(
    List<String> tags,
    HashTable features,
    double[] weights,
    HashTable words,
    int openTags,
    HashTable companyEnds,
    Clusters clusters)
    implements FlatModel {

  static TaggerModel read(FlatReader in) throws IOException {
    return new TaggerModel(
        in.strings(),
        HashTable.read(in),
        in.doubles(),
        HashTable.read(in),
        in.number(),
        HashTable.read(in),
        Clusters.read(in));
  }

  @Override
  public void write(FlatWriter out) throws IOException {
    out.strings(tags);
    features.write(out);
    out.doubles(weights);
    words.write(out);
    out.number(openTags);
    companyEnds.write(out);
    clusters.write(out);
  }
}
