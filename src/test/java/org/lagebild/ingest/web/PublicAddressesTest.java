package org.lagebild.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false",
    "10.1.2.3, false",
    "172.16.0.1, false",
    "172.32.0.1, true",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "100.128.0.1, true",
    "198.18.0.1, false",
    "0.0.0.0, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "93.184.216.34, true",
    "::1, false",
    "::, false",
    "fe80::1, false",
    "fd00::1, false",
    "ff02::1, false",
    "::ffff:127.0.0.1, false",
    "64:ff9b::7f00:1, false",
    "64:ff9b::5db8:d822, true",
    "2002:7f00:1::, false",
    "2606:2800:220:1:248:1893:25c8:1946, true"
  })
  void onlyThoseOfThePublicInternetAreAsked(String address, boolean expected)
      throws UnknownHostException {
    assertEquals(expected, PublicAddresses.isPublic(InetAddress.getByName(address)));
  }
}
