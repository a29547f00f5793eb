package org.lagebild.annotate.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of weights, and the form in which they are written. */
class TablesTest {
  @Test
  void theHashOfTwoPiecesIsThatOfTheWhole() {
    assertEquals(Piece.of("Berlin-WORD|C"), Piece.of("Berlin").then(Piece.of("-WORD|C")));
    assertEquals(Piece.of("Berlin"), Piece.EMPTY.then(Piece.of("Berlin")).then(Piece.EMPTY));
    assertEquals(Piece.of("rl"), Piece.of("Berlin", 2, 4));
  }

  @Test
  void aTableFindsWhatWasAddedAndNothingElse() {
    HashTable table = HashTable.ofSize(1000);
    for (int i = 0; i < 1000; i++) {
      table.add(Piece.of("word" + i).hash(), i);
    }
    for (int i = 0; i < 1000; i++) {
      assertEquals(i, table.get(Piece.of("word" + i).hash()));
    }
    assertEquals(HashTable.ABSENT, table.get(Piece.of("word1000").hash()));
  }

  @Test
  void theSameNameTwiceIsAnError() {
    HashTable table = HashTable.ofSize(2);
    table.add(Piece.of("a").hash(), 1);
    assertThrows(IllegalArgumentException.class, () -> table.add(Piece.of("a").hash(), 2));
  }

  @Test
  void clustersFindWhatWasAddedAndNothingElse() {
    Clusters clusters = Clusters.ofSize(5000);
    for (int i = 0; i < 5000; i++) {
      clusters.add(Piece.of("word" + i).hash(), i % 600);
    }
    for (int i = 0; i < 5000; i++) {
      assertEquals(i % 600, clusters.get(Piece.of("word" + i).hash()));
      assertEquals(Clusters.ABSENT, clusters.get(Piece.of("other" + i).hash()));
    }
  }

  @Test
  void whatIsWrittenIsReadInTheSameOrder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FlatWriter out = new FlatWriter(Channels.newChannel(bytes));
    out.strings(List.of("Größe", "", "ß"));
    out.number(7);
    out.shorts(new short[] {1, -2, 3});
    out.longs(new long[] {Long.MIN_VALUE});
    out.floats(new float[][] {{1, 2}, {3, 4}, {5, 6}});
    out.doubles(new double[] {0.1});
    FlatReader in = new FlatReader(ByteBuffer.wrap(bytes.toByteArray()));
    assertEquals(List.of("Größe", "", "ß"), in.strings());
    assertEquals(7, in.number());
    assertArrayEquals(new short[] {1, -2, 3}, in.shorts());
    assertArrayEquals(new long[] {Long.MIN_VALUE}, in.longs());
    assertArrayEquals(new float[][] {{1, 2}, {3, 4}, {5, 6}}, in.floatRows());
    assertArrayEquals(new double[] {0.1}, in.doubles());
    assertThrows(IOException.class, in::longs);
  }
}
