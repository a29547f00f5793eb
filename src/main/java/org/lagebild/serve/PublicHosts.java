package org.lagebild.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.QueryExecException;
import org.lagebild.net.PublicAddresses;

/** Keeps queries from making this machine ask itself or its own network. */
final class PublicHosts {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private PublicHosts() {}

  /**
   * Makes the addresses of a name that were looked at those that are connected to later. Takes
   * effect if it is called before the first name is looked up.
   */
  static void keepAnswersOfNameServers() {
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  /**
   * Makes sure that an IRI leads to a public host and nowhere else.
   *
   * @throws QueryExecException if it does not
   */
  static void require(String iri) {
    try {
      URI uri = new URI(iri);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!SCHEMES.contains(scheme) || uri.getHost() == null) {
        throw refusal(iri);
      }
      if (!PublicAddresses.areAllOf(uri.getHost())) {
        throw refusal(iri);
      }
    } catch (URISyntaxException | UnknownHostException e) {
      throw refusal(iri);
    }
  }

  private static QueryExecException refusal(String iri) {
    return new QueryExecException("SERVICE <" + iri + "> is no endpoint in a public network");
  }
}
