package org.lagebild.link.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassScanTest {
  private final ClassScan scan = new ClassScan(Set.of(523L, 13442814L));

  /** The classes of an item between blanks, and whether it may be left unparsed. */
  @ParameterizedTest
  @CsvSource({
    "523,true",
    "13442814,true",
    "523 13442814,true",
    "52,false",
    "5230,false",
    "523 5,false",
    "5 523,false",
    "'',false"
  })
  void onlyWhatHasNoOtherClassIsUnwanted(String classes, boolean unwanted) {
    StringBuilder line = new StringBuilder("{\"id\":\"Q1\",\"labels\":{\"de\":{\"value\":\"");
    line.append("\\\"property\\\":\\\"P31\\\"ß\"}},\"claims\":{\"P31\":[");
    for (String type : classes.isEmpty() ? new String[0] : classes.split(" ")) {
      line.append("{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"hash\":\"00\",");
      line.append("\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"numeric-id\":");
      line.append(type).append(",\"id\":\"Q").append(type).append("\"}}}}");
    }
    byte[] bytes = line.append("]}}").toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(unwanted, scan.isUnwanted(bytes, 0, bytes.length));
  }
}
