package org.lagebild.annotate.names;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.lagebild.annotate.table.HashTable;
import org.lagebild.annotate.table.Piece;

/** The shapes of words as the model was trained with them ("Berlin": "Xxxxx"). */
final class Shapes {
  private static final int SHAPER = WordShapeClassifier.lookupShaper("chris2useLC");

  private final Set<String> known;

  Shapes(HashTable smallWords) {
    this.known = new Known(smallWords);
  }

  String of(String word) {
    return WordShapeClassifier.wordShape(word, SHAPER, known);
  }

  /** Is only asked whether it holds a word. */
  private static final class Known extends AbstractSet<String> {
    private final HashTable words;

    Known(HashTable words) {
      this.words = words;
    }

    @Override
    public boolean contains(Object word) {
      return words.get(Piece.of((String) word).hash()) != HashTable.ABSENT;
    }

    @Override
    public Iterator<String> iterator() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int size() {
      throw new UnsupportedOperationException();
    }
  }
}
