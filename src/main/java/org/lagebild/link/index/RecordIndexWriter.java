package org.lagebild.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes an index of one segment in which the important records come first and, of those of one
 * importance, the one with the smaller number. In whatever order and from however many threads
 * records are added, the index holds the same in the same order.
 */
public final class RecordIndexWriter implements Closeable {
  /** What is held before it is written; merging takes as much again. */
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;

  private RecordIndexWriter(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(null);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setUseCompoundFile(false);
    config.setCommitOnClose(false);
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setIndexSort(
        new Sort(
            new SortField(Fields.PRIOR, SortField.Type.INT, true),
            new SortField(Fields.NUMBER, SortField.Type.LONG)));
    this.writer = new IndexWriter(directory, config);
  }

  /** Begins an index in a folder that is empty or not there yet. */
  public static RecordIndexWriter create(Path folder) throws IOException {
    // not memory-mapped: what is written would count as this process's memory
    return new RecordIndexWriter(new NIOFSDirectory(folder));
  }

  /** Adds a record. */
  public void add(IndexedRecord record) throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.NUMBER, Fields.term(record.number()), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.NUMBER, record.number()));
    document.add(new NumericDocValuesField(Fields.PRIOR, record.prior()));
    document.add(new BinaryDocValuesField(Fields.RECORD, new BytesRef(record.bytes())));
    record
        .keys()
        .forEach(
            (field, keys) -> {
              for (String key : keys) {
                if (key.length() <= Fields.LONGEST_KEY) {
                  document.add(new StringField(field, key, Field.Store.NO));
                }
              }
            });
    writer.addDocument(document);
  }

  /**
   * Ends the index, which can be read from now on.
   *
   * @param stamp what it is, for whoever opens it
   */
  public void finish(Map<String, String> stamp) throws IOException {
    writer.forceMerge(1);
    writer.setLiveCommitData(stamp.entrySet());
    writer.commit();
  }

  /** Lets go of the files; an index that was not finished is of no use. */
  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
