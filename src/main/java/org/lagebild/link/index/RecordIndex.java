package org.lagebild.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.bytes.RecordReader;

/**
 * Finds records by their keys, the important first. May be used by several threads, none of which
 * may use it after it was closed. Throws {@link UncheckedIOException} if the index cannot be read.
 */
public final class RecordIndex implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final @Nullable LeafReader segment;

  private RecordIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    if (reader.leaves().size() > 1) {
      throw new IOException("an index of several parts, which was not finished");
    }
    this.segment = reader.leaves().isEmpty() ? null : reader.leaves().get(0).reader();
  }

  /** Opens the index of a folder, which is mapped into memory and must not change. */
  public static RecordIndex open(Path folder) throws IOException {
    return open(new MMapDirectory(folder));
  }

  /** Opens an index that lies in memory, by the names of its files. */
  public static RecordIndex of(Map<String, byte[]> files) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (IndexOutput out = directory.createOutput(file.getKey(), IOContext.READONCE)) {
        out.writeBytes(file.getValue(), file.getValue().length);
      }
    }
    return open(directory);
  }

  private static RecordIndex open(Directory directory) throws IOException {
    try {
      return new RecordIndex(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** What the index is, as whoever finished it said. */
  public Map<String, String> stamp() {
    return reading(
        () -> {
          IndexCommit commit = reader.getIndexCommit();
          return new TreeMap<>(commit.getUserData());
        });
  }

  /** How many records there are. */
  public int size() {
    return reader.numDocs();
  }

  /** The record of that number, or null. */
  public @Nullable RecordReader record(long number) {
    List<RecordReader> records = find(Fields.NUMBER, Fields.term(number), 1);
    return records.isEmpty() ? null : records.get(0);
  }

  /** The records that have a key, the important first, at most so many. */
  public List<RecordReader> find(String field, String key, int most) {
    if (segment == null || key.length() > Fields.LONGEST_KEY) {
      return List.of();
    }
    return reading(
        () -> {
          PostingsEnum found = segment.postings(new Term(field, key), PostingsEnum.NONE);
          return found == null ? List.of() : records(documents(found, most));
        });
  }

  /**
   * The records that have both keys, the important first, at most so many.
   *
   * @param field of the one key
   * @param other the field of the other key
   */
  public List<RecordReader> findBoth(
      String field, String key, String other, String otherKey, int most) {
    if (segment == null || Math.max(key.length(), otherKey.length()) > Fields.LONGEST_KEY) {
      return List.of();
    }
    return reading(
        () -> {
          PostingsEnum one = segment.postings(new Term(field, key), PostingsEnum.NONE);
          PostingsEnum two = segment.postings(new Term(other, otherKey), PostingsEnum.NONE);
          return one == null || two == null
              ? List.of()
              : records(documents(ConjunctionUtils.intersectIterators(List.of(one, two)), most));
        });
  }

  /**
   * The records with a key of that prefix, in the order of the keys and of one key the important
   * first; each once, at its first key.
   *
   * @param first the key to begin at
   */
  public List<RecordReader> from(String field, String prefix, String first, int most) {
    if (segment == null || first.length() > Fields.LONGEST_KEY) {
      return List.of();
    }
    return reading(
        () -> {
          Terms terms = segment.terms(field);
          if (terms == null) {
            return List.of();
          }
          TermsEnum key = terms.iterator();
          BytesRef start = new BytesRef(prefix);
          Set<Integer> documents = new LinkedHashSet<>();
          boolean more = key.seekCeil(new BytesRef(first)) != TermsEnum.SeekStatus.END;
          while (more && documents.size() < most && StringHelper.startsWith(key.term(), start)) {
            documents.addAll(documents(key.postings(null, PostingsEnum.NONE), most));
            more = key.next() != null;
          }
          return records(documents.stream().limit(most).toList());
        });
  }

  /**
   * The records with a key that differs from the given one by at most so many letters left out,
   * added, exchanged or swapped, but not in the first; the important first.
   *
   * @param edits 0, 1 or 2
   */
  public List<RecordReader> near(String field, String key, int edits, int most) {
    if (segment == null || key.isEmpty() || key.length() > Fields.LONGEST_KEY) {
      return List.of();
    }
    return reading(
        () -> {
          Terms terms = segment.terms(field);
          if (terms == null) {
            return List.of();
          }
          int prefix = key.offsetByCodePoints(0, 1);
          CompiledAutomaton automaton =
              new CompiledAutomaton(
                  new LevenshteinAutomata(key.substring(prefix), true)
                      .toAutomaton(edits, key.substring(0, prefix)));
          TermsEnum near = automaton.getTermsEnum(terms);
          TreeSet<Integer> documents = new TreeSet<>();
          while (near.next() != null) {
            documents.addAll(documents(near.postings(null, PostingsEnum.NONE), most));
          }
          return records(documents.stream().limit(most).toList());
        });
  }

  /** Hands over all records, the important first. */
  public void forEach(Consumer<RecordReader> consumer) {
    if (segment != null) {
      reading(
          () -> {
            BinaryDocValues values = values();
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
              consumer.accept(record(values));
            }
            return true;
          });
    }
  }

  /**
   * A sum over all records and everything they are found by. Two indexes that give different
   * answers have different digests.
   */
  public String digest() {
    return segment == null ? "" : reading(() -> IndexDigest.of(segment));
  }

  /** Documents lie in the order of importance, so the first are the most important. */
  private static List<Integer> documents(DocIdSetIterator found, int most) throws IOException {
    List<Integer> documents = new ArrayList<>();
    int document = found.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && documents.size() < most) {
      documents.add(document);
      document = found.nextDoc();
    }
    return documents;
  }

  private List<RecordReader> records(List<Integer> documents) throws IOException {
    List<RecordReader> records = new ArrayList<>(documents.size());
    BinaryDocValues values = values();
    for (int document : documents) {
      if (document < values.docID()) {
        values = values(); // which goes forward only
      }
      if (values.advanceExact(document)) {
        records.add(record(values));
      }
    }
    return records;
  }

  private BinaryDocValues values() throws IOException {
    if (segment == null) {
      throw new IOException("an empty index");
    }
    BinaryDocValues values = segment.getBinaryDocValues(Fields.RECORD);
    if (values == null) {
      throw new IOException("an index without records");
    }
    return values;
  }

  private static RecordReader record(BinaryDocValues values) throws IOException {
    BytesRef bytes = values.binaryValue();
    byte[] copy = new byte[bytes.length];
    System.arraycopy(bytes.bytes, bytes.offset, copy, 0, copy.length);
    return new RecordReader(copy, 0, copy.length);
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
