package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.store.Store;
import org.lagebild.store.StoreException;

class WebServerTest {
  @TempDir Path folder;

  private ServeFailure failure(Binding binding) {
    try (Store store = Store.openOrCreate(folder.resolve("other"), Site.BASE)) {
      return assertThrows(
          ServeFailure.class,
          () ->
              WebServer.start(store, Settings.readOnly(binding), SmallStages::load, null).close());
    }
  }

  @Test
  void aPortThatIsTakenIsToldInOneLine() {
    try (Site site = Site.readOnly().in(folder)) {
      int port = site.address().getPort();
      assertEquals(
          "cannot listen on 127.0.0.1:"
              + port
              + ": the port is taken; choose another --port or"
              + " --host",
          failure(new Binding("127.0.0.1", port)).getMessage());
    }
  }

  @Test
  void aHostThatIsNotThisMachineIsToldInOneLine() {
    assertEquals(
        "cannot listen on 192.0.2.1:0: there is no such address here; choose another --port or"
            + " --host",
        failure(new Binding("192.0.2.1", 0)).getMessage());
  }

  @Test
  void aStoreThatIsServedIsNotOpenedAgain() {
    try (Site site = Site.readOnly().in(folder)) {
      assertTrue(site.address().getPort() > 0);
      assertEquals(
          StoreException.Reason.LOCKED,
          assertThrows(StoreException.class, () -> Store.open(folder.resolve("tdb2"))).reason());
    }
  }

  @Test
  void aServerThatEndedLetsGoOfItsPortAndItsStore() {
    Site site = Site.readOnly().in(folder);
    site.close();
    site.close();
    try (Store store = Store.openAsBuilt(folder.resolve("tdb2"));
        WebServer again =
            WebServer.start(
                store,
                Settings.readOnly(new Binding("127.0.0.1", site.address().getPort())),
                SmallStages::load,
                null)) {
      assertEquals(site.address(), again.address());
    }
  }

  @Test
  void aTokenMustBeLongAndFitAHeader() {
    assertThrows(ServeFailure.class, () -> Token.of("  short  "));
    assertThrows(ServeFailure.class, () -> Token.of("sixteen letters and more"));
    assertThrows(ServeFailure.class, () -> Token.of("schlüssel-schlüssel"));
    assertThrows(ServeFailure.class, () -> Token.inFile(folder.resolve("none")));
  }
}
