package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs in a process of its own, with the library that the other tests do without. */
class SpatialFunctionsTest {
  private static final String GEO = "http://www.opengis.net/ont/geosparql#";

  @RegisterExtension static final Site site = Site.readOnly();

  @BeforeAll
  static void needsTheLibrary() {
    assumeTrue(SpatialFunctions.areThere(), "runs in the execution 'spatial' of the build");
  }

  private static String point(String coordinates) {
    return "'POINT(" + coordinates + ")'^^<" + GEO + "wktLiteral>";
  }

  @Test
  void distancesAreThoseOnTheGlobe() {
    String distance =
        "<http://jena.apache.org/function/spatial#distance>("
            + String.join(
                ", ",
                point("13.4 52.5"),
                point("2.35 48.85"),
                "<http://www.opengis.net/def/uom/OGC/1.0/metre>")
            + ")";
    // Berlin and Paris lie 877 km apart by the great circle
    assertEquals(
        "200\nd\n877\n",
        site.rows("SELECT (STR(ROUND(" + distance + " / 1000)) AS ?d) {}")
            .replaceAll("\\.0|[eE]0", ""));
  }

  @Test
  void placesAreFoundWithinAFrame() {
    String within = "<http://www.opengis.net/def/function/geosparql/sfWithin>(?p, ?frame)";
    String frame = "'POLYGON((5 47, 15 47, 15 55, 5 55, 5 47))'^^<" + GEO + "wktLiteral>";
    String query =
        "SELECT ?p { VALUES ?p { %s %s } BIND(%s AS ?frame) FILTER(%s) }"
            .formatted(point("13.4 52.5"), point("2.35 48.85"), frame, within);
    assertEquals("200\np\nPOINT(13.4 52.5)\n", site.rows(query));
  }

  @Test
  void aGeometryLoadsNoEntities() {
    String gml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<gml:Point xmlns:gml='http://www.opengis.net/ont/gml'>&e;</gml:Point>";
    String query =
        "SELECT (<http://www.opengis.net/def/function/geosparql/getSRID>(\"%s\"^^<%sgmlLiteral>)"
            + " AS ?x) {}";
    String answer = site.rows(query.formatted(gml, GEO));
    assertFalse(answer.contains("root"), answer);
  }
}
