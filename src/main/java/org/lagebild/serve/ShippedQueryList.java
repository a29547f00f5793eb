package org.lagebild.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.lagebild.query.LoadedQuery;
import org.lagebild.query.QueryLoader;
import org.lagebild.query.ShippedQueries;

/** The queries that come with the program, as JSON: name, what they answer, and their text. */
final class ShippedQueryList {
  private ShippedQueryList() {}

  static FixedJson document() {
    ArrayNode queries = new ObjectMapper().createArrayNode();
    for (String name : ShippedQueries.names()) {
      LoadedQuery query = QueryLoader.load(name);
      queries
          .addObject()
          .put("name", name)
          .put("sentence", query.question())
          .put("text", ShippedQueries.text(name).orElseThrow());
    }
    return new FixedJson(queries);
  }
}
