package org.lagebild.vocab;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Lagebild's own ontology: every class and property of {@code ontology/lagebild.ttl}. The types of
 * events, the kinds of meetings and the individuals (statuses, speech acts, tenures) are not listed
 * here, because a new one is an edit of the ontology alone; {@link #term} names them.
 */
public final class LB {
  /** The namespace. */
  public static final String NS = "https://w3id.org/lagebild/ontology#";

  // before the terms, which are checked against it
  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  public static final Node Article = term("Article");
  public static final Node Actor = term("Actor");
  public static final Node Person = term("Person");
  public static final Node Organization = term("Organization");
  public static final Node State = term("State");
  public static final Node Nation = term("Nation");
  public static final Node Group = term("Group");
  public static final Node Territory = term("Territory");
  public static final Node Country = term("Country");
  public static final Node Region = term("Region");
  public static final Node City = term("City");
  public static final Node Water = term("Water");
  public static final Node Continent = term("Continent");
  public static final Node Site = term("Site");
  public static final Node Phrase = term("Phrase");
  public static final Node Link = term("Link");
  public static final Node Candidate = term("Candidate");
  public static final Node Correction = term("Correction");
  public static final Node Fact = term("Fact");
  public static final Node Event = term("Event");
  public static final Node Meeting = term("Meeting");
  public static final Node Statement = term("Statement");
  public static final Node TerritorialStatus = term("TerritorialStatus");
  public static final Node OfficeHolding = term("OfficeHolding");
  public static final Node EntityMention = term("EntityMention");
  public static final Node ProperName = term("ProperName");
  public static final Node TimeExpression = term("TimeExpression");
  public static final Node Quotation = term("Quotation");
  public static final Node Trigger = term("Trigger");
  public static final Node Status = term("Status");
  public static final Node SpeechAct = term("SpeechAct");
  public static final Node Tenure = term("Tenure");

  public static final Node participant = term("participant");
  public static final Node agent = term("agent");
  public static final Node target = term("target");
  public static final Node speaker = term("speaker");
  public static final Node speakerPhrase = term("speakerPhrase");
  public static final Node via = term("via");
  public static final Node about = term("about");
  public static final Node quote = term("quote");
  public static final Node direct = term("direct");
  public static final Node status = term("status");
  public static final Node speechAct = term("speechAct");
  public static final Node tenure = term("tenure");
  public static final Node territory = term("territory");
  public static final Node by = term("by");
  public static final Node from = term("from");
  public static final Node holder = term("holder");
  public static final Node role = term("role");
  public static final Node of = term("of");
  public static final Node date = term("date");
  public static final Node evidence = term("evidence");
  public static final Node trigger = term("trigger");
  public static final Node triggerText = term("triggerText");
  public static final Node rule = term("rule");
  public static final Node name = term("name");
  public static final Node fullName = term("fullName");
  public static final Node recency = term("recency");
  public static final Node section = term("section");
  public static final Node entry = term("entry");
  public static final Node count = term("count");
  public static final Node country = term("country");
  public static final Node entity = term("entity");
  public static final Node item = term("item");
  public static final Node ground = term("ground");
  public static final Node position = term("position");
  public static final Node heldFrom = term("heldFrom");
  public static final Node heldUntil = term("heldUntil");
  public static final Node denotes = term("denotes");
  public static final Node findings = term("findings");
  public static final Node digest = term("digest");
  public static final Node fingerprint = term("fingerprint");
  public static final Node band = term("band");
  public static final Node withheld = term("withheld");
  public static final Node Reprint = term("Reprint");
  public static final Node reprintOf = term("reprintOf");
  public static final Node called = term("called");
  public static final Node inArticle = term("inArticle");
  public static final Node noItem = term("noItem");
  public static final Node takenFor = term("takenFor");
  public static final Node plover = term("plover");

  private LB() {}

  /**
   * The term of a local name, which need not be declared.
   *
   * @throws IllegalArgumentException if it is not a letter followed by ASCII letters and digits
   */
  public static Node term(String localName) {
    if (!LOCAL_NAME.matcher(localName).matches()) {
      throw new IllegalArgumentException("no local name of the ontology: " + localName);
    }
    return NodeFactory.createURI(NS + localName);
  }
}
