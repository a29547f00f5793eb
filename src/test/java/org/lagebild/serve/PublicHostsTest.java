package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.query.QueryExecException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/sparql",
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://user@127.0.0.1:80@8.8.8.8/",
        "file:///etc/passwd",
        "ftp://8.8.8.8/",
        "jar:file:///x!/y",
        "http:///sparql",
        "urn:x",
        ""
      })
  void anEndpointThatIsNotInAPublicNetworkIsRefused(String iri) {
    assertThrows(QueryExecException.class, () -> PublicHosts.require(iri));
  }

  @Test
  void anEndpointInAPublicNetworkIsNot() {
    PublicHosts.require("https://8.8.8.8/sparql");
  }
}
