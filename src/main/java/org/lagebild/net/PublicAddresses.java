package org.lagebild.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses that the whole Internet reaches from those that only this machine or its own
 * network does, by the registries of IANA (RFC 6890). No request that a stranger may cause goes
 * there (server-side request forgery).
 */
public final class PublicAddresses {
  /** The well-known prefix of addresses of IPv4 in networks without it, RFC 6052. */
  private static final byte[] TRANSLATED = {
    0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private PublicAddresses() {}

  /**
   * Whether all addresses of a host are public. Java remembers what a name was resolved to for
   * longer than a request takes to begin, so it is these that are asked then.
   *
   * @param host a name or an address
   * @throws UnknownHostException if there is no such host
   */
  public static boolean areAllOf(String host) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddresses::isPublic);
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes);
    }
    int prefix = TRANSLATED.length;
    return Arrays.equals(bytes, 0, prefix, TRANSLATED, 0, prefix)
        ? isPublic(ofVersion4(Arrays.copyOfRange(bytes, prefix, bytes.length)))
        : isPublic6(bytes);
  }

  private static InetAddress ofVersion4(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
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
