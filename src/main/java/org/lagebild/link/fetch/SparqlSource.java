package org.lagebild.link.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lagebild.link.dump.Names;
import org.lagebild.link.dump.Property;

/**
 * An endpoint that answers SPARQL over Wikidata in <a
 * href="https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format">Wikibase's RDF</a>.
 */
public final class SparqlSource implements ItemSource {
  private static final String QUERY =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX psv: <http://www.wikidata.org/prop/statement/value/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <http://schema.org/>
      SELECT DISTINCT ?what ?statement ?value ?precision ?rank ?begin ?beginPrecision ?end
        ?endPrecision
      WHERE {
        { VALUES (?text ?what) {
            (rdfs:label "labels") (skos:altLabel "aliases") (schema:description "descriptions") }
          wd:ITEM ?text ?value
          FILTER (LANG(?value) IN (LANGUAGES)) }
        UNION
        { ?article schema:about wd:ITEM ; schema:isPartOf ?value .
          ?value wikibase:wikiGroup "wikipedia"
          BIND ("sitelinks" AS ?what) }
        UNION
        { VALUES (?what ?p ?ps ?psv) { PROPERTIES }
          wd:ITEM ?p ?statement .
          ?statement ?ps ?value .
          OPTIONAL { ?statement wikibase:rank ?rank }
          OPTIONAL { ?statement ?psv/wikibase:timePrecision ?precision }
          OPTIONAL { ?statement pq:P580 ?begin }
          OPTIONAL { ?statement pqv:P580/wikibase:timePrecision ?beginPrecision }
          OPTIONAL { ?statement pq:P582 ?end }
          OPTIONAL { ?statement pqv:P582/wikibase:timePrecision ?endPrecision } }
      }
      ORDER BY ?what ?statement ?value ?begin ?end
      """;

  private final URI endpoint;
  private final Http http;

  /**
   * Asks an endpoint.
   *
   * @param userAgent by which the program names itself
   */
  public SparqlSource(URI endpoint, String userAgent) {
    this.endpoint = endpoint;
    this.http = new Http(userAgent);
  }

  @Override
  public ObjectNode fetch(String id, List<String> languages) throws FetchException {
    String form = "query=" + URLEncoder.encode(query(id, languages), StandardCharsets.UTF_8);
    JsonNode rows = http.post(endpoint, form).path("results").path("bindings");
    if (!rows.isArray()) {
      throw new FetchException(
          endpoint + " answers with something else than results of SPARQL", null);
    }
    if (rows.isEmpty()) {
      throw new FetchException(endpoint + " knows nothing of " + id + "; look after the id", null);
    }
    SparqlItem item = new SparqlItem(id);
    rows.forEach(item::add);
    return item.node();
  }

  static String query(String id, List<String> languages) {
    String codes =
        Stream.concat(languages.stream(), Stream.of(Names.ALL_LANGUAGES))
            .map(code -> '"' + code + '"')
            .collect(Collectors.joining(", "));
    String properties =
        Property.ids().stream()
            .sorted()
            .map(p -> String.format(Locale.ROOT, "(\"%1$s\" p:%1$s ps:%1$s psv:%1$s)", p))
            .collect(Collectors.joining(" "));
    return QUERY.replace("ITEM", id).replace("LANGUAGES", codes).replace("PROPERTIES", properties);
  }
}
