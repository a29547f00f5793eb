package org.lagebild.link.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Sums up the records of a segment in their order, and every field's terms with what has them. */
final class IndexDigest {
  private final LeafReader segment;
  private final MessageDigest sum;

  private IndexDigest(LeafReader segment) {
    this.segment = segment;
    try {
      this.sum = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sum in hexadecimal digits. */
  static String of(LeafReader segment) throws IOException {
    IndexDigest digest = new IndexDigest(segment);
    digest.records();
    TreeSet<String> fields = new TreeSet<>();
    for (FieldInfo field : segment.getFieldInfos()) {
      if (field.getIndexOptions() != IndexOptions.NONE) {
        fields.add(field.name);
      }
    }
    for (String field : fields) {
      digest.terms(field);
    }
    return HexFormat.of().formatHex(digest.sum.digest());
  }

  private void records() throws IOException {
    BinaryDocValues values = segment.getBinaryDocValues(Fields.RECORD);
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      add(values.binaryValue());
    }
  }

  private void terms(String field) throws IOException {
    add(new BytesRef(field.getBytes(StandardCharsets.UTF_8)));
    TermsEnum terms = segment.terms(field).iterator();
    PostingsEnum found = null;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      add(term);
      found = terms.postings(found, PostingsEnum.NONE);
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        number(found.docID());
      }
    }
  }

  private void add(BytesRef bytes) {
    number(bytes.length);
    sum.update(bytes.bytes, bytes.offset, bytes.length);
  }

  private void number(int number) {
    sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
