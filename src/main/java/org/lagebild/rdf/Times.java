package org.lagebild.rdf;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.TimeSpan;
import org.lagebild.vocab.EDTF;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.SEM;

/** Times as literals. */
final class Times {
  private static final RDFDatatype EDTF_LITERAL =
      TypeMapper.getInstance().getSafeTypeByName(EDTF.EDTF.getURI());

  private Times() {}

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node edtf(TimeSpan time) {
    return NodeFactory.createLiteralDT(time.edtf(), EDTF_LITERAL);
  }

  /** States when a fact holds: as EDTF, and as first and last day where there are such. */
  static void describe(@Nullable TimeSpan time, BiConsumer<Node, Node> to) {
    if (time == null) {
      return;
    }
    to.accept(LB.date, edtf(time));
    describe(SEM.hasEarliestBeginTimeStamp, time.earliest(), to);
    describe(SEM.hasLatestEndTimeStamp, time.latest(), to);
  }

  /** States a day, if it is one that xsd:date can write plainly. */
  static void describe(Node predicate, @Nullable LocalDate day, BiConsumer<Node, Node> to) {
    // xsd:date has no year 0, and writes years of more than four digits in ways of its own
    if (day != null && day.getYear() >= 1 && day.getYear() <= 9999) {
      to.accept(predicate, day(day));
    }
  }
}
