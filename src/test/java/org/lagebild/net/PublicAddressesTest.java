package org.lagebild.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {
  /** By the IANA registries of special-purpose addresses. */
  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "93.184.215.14, true",
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c, true",
    "0.0.0.0, false",
    "0.1.2.3, false",
    "10.0.0.1, false",
    "100.64.0.1, false",
    "100.128.0.1, true",
    "127.0.0.1, false",
    "127.255.255.254, false",
    "169.254.169.254, false",
    "172.16.0.1, false",
    "172.32.0.1, true",
    "192.0.0.8, false",
    "192.0.2.1, false",
    "192.168.1.1, false",
    "198.18.0.1, false",
    "198.51.100.7, false",
    "203.0.113.9, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "::, false",
    "::1, false",
    "::ffff:127.0.0.1, false",
    "::127.0.0.1, false",
    "64:ff9b::7f00:1, false",
    "64:ff9b::5db8:d822, true",
    "2002:7f00:1::, false",
    "2001:0::1, false",
    "2001:db8::1, false",
    "fc00::1, false",
    "fd12:3456::1, false",
    "fe80::1, false",
    "ff02::1, false"
  })
  void onlyThoseOfThePublicInternetAreAsked(String address, boolean expected)
      throws UnknownHostException {
    assertEquals(expected, PublicAddresses.isPublic(InetAddress.getByName(address)));
  }
}
