package org.lagebild.ingest.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.lagebild.ingest.reason.RefusedException;

/**
 * Keeps requests out of the inner network. Java remembers what a name was resolved to for longer
 * than a request takes to begin, so the address that was looked at is the one that is asked.
 */
final class PublicAddresses {
  private PublicAddresses() {}

  /**
   * @throws RefusedException if the host is unknown, or one of its addresses is none of the public
   *     internet
   */
  static void require(String host) throws RefusedException {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!isPublic(address)) {
          throw new RefusedException(
              "its address is one of this machine or an inner network; --allow-private lets it");
        }
      }
    } catch (UnknownHostException e) {
      throw new RefusedException("its host is not known; check the address and the network");
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes, int from) {
    int first = bytes[from] & 0xFF;
    int second = bytes[from + 1] & 0xFF;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127; // shared by carriers, RFC 6598
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 -> second != 168 && (second != 0 || (bytes[from + 2] & 0xFF) > 2);
      case 198 -> second != 18 && second != 19; // benchmarks, RFC 2544
      default -> first < 224;
    };
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    if ((first & 0xFE) == 0xFC) {
      return false; // unique local, RFC 4193
    }
    boolean translated = first == 0 && (bytes[1] & 0xFF) == 0x64 && (bytes[2] & 0xFF) == 0xFF;
    boolean sixToFour = first == 0x20 && bytes[1] == 0x02;
    boolean mapped = first == 0 && bytes[1] == 0;
    if (sixToFour) {
      return isPublic4(bytes, 2);
    }
    return !(translated || mapped) || isPublic4(bytes, 12);
  }
}
