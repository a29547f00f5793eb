package org.lagebild.serve;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.QueryExecException;

/**
 * Tells hosts in public networks from those that only this machine or its own network reaches,
 * which no query may make it ask (server-side request forgery).
 */
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
      for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
        if (!isPublic(address)) {
          throw refusal(iri);
        }
      }
    } catch (URISyntaxException | UnknownHostException e) {
      throw refusal(iri);
    }
  }

  private static QueryExecException refusal(String iri) {
    return new QueryExecException("SERVICE <" + iri + "> is no endpoint in a public network");
  }

  /** Whether an address is one that the whole Internet reaches, by the registries of IANA. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] a) {
    int first = a[0] & 0xFF;
    int second = a[1] & 0xFF;
    int third = a[2] & 0xFF;
    boolean shared = first == 100 && (second & 0xC0) == 64;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean relay = first == 192 && second == 88 && third == 99;
    boolean tests =
        first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100))
            || first == 203 && second == 0 && third == 113;
    return first != 0 && first < 240 && !shared && !protocols && !relay && !tests;
  }

  /** Global unicast, without the ranges that hold addresses of IPv4 or are for documents. */
  private static boolean isPublic6(byte[] a) {
    boolean global = (a[0] & 0xE0) == 0x20;
    boolean sixToFour = a[0] == 0x20 && a[1] == 0x02;
    boolean special = a[0] == 0x20 && a[1] == 0x01 && (a[2] & 0xFE) == 0;
    boolean documentation =
        a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0D && a[3] == (byte) 0xB8
            || a[0] == 0x3F && a[1] == (byte) 0xFF && (a[2] & 0xF0) == 0;
    return global && !sixToFour && !special && !documentation;
  }
}
