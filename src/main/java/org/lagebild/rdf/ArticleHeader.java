package org.lagebild.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.lagebild.model.Article;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.NIF;
import org.lagebild.vocab.PROV;

/** What is known of an article before anything was read in it, and its text. */
final class ArticleHeader {
  private ArticleHeader() {}

  static void describe(Node node, Node agent, Text text, Description to) {
    to.add(node, RDF.type.asNode(), LB.Article);
    to.add(node, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    to.add(node, RDF.type.asNode(), NIF.Context);
    to.add(node, RDF.type.asNode(), NIF.RFC5147String);
    to.add(node, PROV.wasAttributedTo, agent);
    to.add(node, NIF.beginIndex, Text.number(0));
    to.add(node, NIF.endIndex, Text.number(text.length()));
    to.add(node, NIF.isString, Text.plain(text.article().text()));
    describePublication(node, text, to);
  }

  private static void describePublication(Node node, Text text, Description to) {
    Article article = text.article();
    to.add(node, DCTerms.identifier.asNode(), Text.plain(article.id()));
    to.add(node, SchemaDO.inLanguage.asNode(), Text.plain(article.language()));
    if (article.title() != null) {
      to.add(node, SchemaDO.headline.asNode(), text.words(article.title()));
    }
    if (article.date() != null) {
      to.add(node, SchemaDO.datePublished.asNode(), Times.day(article.date()));
    }
    if (article.source() != null) {
      to.add(node, SchemaDO.publisher.asNode(), Text.plain(article.source()));
    }
    if (article.url() != null) {
      Node url = NodeFactory.createLiteralDT(article.url(), XSDDatatype.XSDanyURI);
      to.add(node, SchemaDO.url.asNode(), url);
    }
  }
}
