package org.lagebild.serve;

import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;

/**
 * The functions and relations of GeoSPARQL, for queries about coordinates. Their library takes half
 * a second to load, so the launcher leaves it out of the classpath of all other commands.
 */
final class SpatialFunctions {
  private static final String LIBRARY =
      "org/apache/jena/geosparql/configuration/GeoSPARQLConfig.class";

  private SpatialFunctions() {}

  /** Makes them known to all queries of this process, if their library is there. */
  static void register() {
    if (areThere()) {
      GeoSPARQLConfig.setupNoIndex();
    }
  }

  /** Whether the library is in the classpath. */
  static boolean areThere() {
    return SpatialFunctions.class.getClassLoader().getResource(LIBRARY) != null;
  }
}
