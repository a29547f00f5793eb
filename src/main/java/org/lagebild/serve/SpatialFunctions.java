package org.lagebild.serve;

import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;

/** The functions and relations of GeoSPARQL, for queries about coordinates. */
final class SpatialFunctions {
  private SpatialFunctions() {}

  /** Makes them known to all queries of this process; a second time does nothing. */
  static void register() {
    GeoSPARQLConfig.setupNoIndex();
  }
}
