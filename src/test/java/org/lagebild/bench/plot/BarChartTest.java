package org.lagebild.bench.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private static final BarChart CHART =
      new BarChart(
          "Apples & <pears>",
          "a day",
          "2026-01-02",
          List.of(
              new Bar("theirs", 25, false), new Bar("ours", 90, true), new Bar("none", 0, true)),
          List.of("not shown: plums"));

  @Test
  void aBarIsAsLongAsItsShareOfTheScale() {
    Picture picture = Picture.of(CHART.svg());
    // 90 needs steps of 20 and a scale to 100, which is 400 wide
    assertEquals(List.of("other 100.0", "own 360.0", "own 0.0"), picture.bars());
    assertEquals(List.of("theirs", "ours", "none"), picture.texts("label"));
    assertEquals(List.of("25.0", "90.0", "0"), picture.texts("value"));
  }

  @Test
  void theScaleBeginsAtZeroAndItsMarksAreWhereTheySay() {
    Picture picture = Picture.of(CHART.svg());
    assertEquals(
        List.of("a day", "0", "20", "40", "60", "80", "100", "not shown: plums", "2026-01-02"),
        picture.texts("small"));
    assertEquals(
        List.of("230.0", "310.0", "390.0", "470.0", "550.0", "630.0"),
        picture.all("line").stream().map(line -> line.getAttribute("x1")).toList());
  }

  @Test
  void whoCannotSeeItIsToldAllOfIt() {
    Picture picture = Picture.of(CHART.svg());
    assertEquals("Apples & <pears>", picture.all("title").get(0).getTextContent());
    assertEquals(
        "a day. theirs: 25.0; ours: 90.0; none: 0. not shown: plums",
        picture.all("desc").get(0).getTextContent());
    assertEquals("img", picture.document().getDocumentElement().getAttribute("role"));
  }

  @Test
  void scalesAreRound() {
    assertEquals(new Axis(20, 100), Axis.upTo(100));
    assertEquals(new Axis(5000, 20_000), Axis.upTo(19_000));
    assertEquals(new Axis(500, 2500), Axis.upTo(2001));
    assertEquals(new Axis(1, 1), Axis.upTo(0));
  }
}
