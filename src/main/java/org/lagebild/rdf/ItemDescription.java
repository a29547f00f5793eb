package org.lagebild.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.lagebild.model.Item;
import org.lagebild.vocab.GEO;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** What Wikidata knows of a linked entity. */
final class ItemDescription {
  private ItemDescription() {}

  static void describe(Iris iris, Item item, Description to) {
    Node node = iris.item(item.id());
    to.add(node, OWL.sameAs.asNode(), Iris.wikidata(item.id()));
    to.add(node, RDFS.label.asNode(), Text.german(item.label()));
    item.aliases().forEach(alias -> to.add(node, SKOS.altLabel.asNode(), Text.german(alias)));
    if (item.country() != null) {
      to.add(node, LB.country, iris.item(item.country()));
    }
    if (item.coordinates() != null) {
      describe(node, item.coordinates(), to);
    }
  }

  private static void describe(Node node, Item.Coordinates point, Description to) {
    Node geometry = Iris.geometry(node);
    to.add(node, GEO.hasGeometry, geometry);
    to.add(geometry, RDF.type.asNode(), GEO.Geometry);
    // well-known text has the longitude first
    String wkt = "POINT(" + degrees(point.longitude()) + " " + degrees(point.latitude()) + ")";
    Node literal =
        NodeFactory.createLiteralDT(
            wkt, TypeMapper.getInstance().getSafeTypeByName(GEO.wktLiteral.getURI()));
    to.add(geometry, GEO.asWKT, literal);
  }

  private static String degrees(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
