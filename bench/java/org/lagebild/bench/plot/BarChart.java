package org.lagebild.bench.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values as lying bars over a scale that begins at zero, as SVG that can be read on light and on
 * dark ground and by those who hear it.
 *
 * @param title what is compared
 * @param unit of the values, and which side is better
 * @param source when and where it was measured
 * @param bars at least one
 * @param notes lines below, such as what is not shown
 */
record BarChart(String title, String unit, String source, List<Bar> bars, List<String> notes) {
  private static final int WIDTH = 760;
  private static final int LEFT = 230;
  private static final int LENGTH = 400;
  private static final int TOP = 66;
  private static final int ROW = 26;
  private static final int THICKNESS = 16;
  private static final int LINE = 18;
  private static final String STYLE =
      """
      <style>
        text { font: 13px system-ui, sans-serif; fill: #1f2328; }
        .title { font-size: 16px; font-weight: 600; }
        .small { font-size: 12px; fill: #59636e; }
        .ground { fill: #ffffff; }
        .own { fill: #0969da; }
        .other { fill: #818b98; }
        line { stroke: #d1d9e0; }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc; }
          .small { fill: #9198a1; }
          .ground { fill: #0d1117; }
          .own { fill: #4493f8; }
          .other { fill: #656c76; }
          line { stroke: #3d444d; }
        }
      </style>
      """;

  /** The picture. */
  String svg() {
    Axis axis = Axis.upTo(bars.stream().mapToDouble(Bar::value).max().orElse(0));
    int bottom = TOP + bars.size() * ROW;
    int height = bottom + LINE * (2 + notes.size()) + 4;
    StringBuilder svg = new StringBuilder();
    line(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
            + " role=\"img\" aria-labelledby=\"title desc\">",
        WIDTH,
        height,
        WIDTH,
        height);
    line(svg, "<title id=\"title\">%s</title>", escaped(title));
    line(svg, "<desc id=\"desc\">%s</desc>", escaped(described()));
    svg.append(STYLE);
    line(svg, "<rect class=\"ground\" width=\"%d\" height=\"%d\"/>", WIDTH, height);
    text(svg, "title", "start", 16, 28, title);
    text(svg, "small", "start", 16, 48, unit);
    marks(svg, axis, bottom);
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), axis, TOP + i * ROW);
    }
    for (int i = 0; i < notes.size(); i++) {
      text(svg, "small", "start", 16, bottom + LINE * (i + 2), notes.get(i));
    }
    text(svg, "small", "start", 16, bottom + LINE * (notes.size() + 2), source);
    return svg.append("</svg>\n").toString();
  }

  /** All that is to be seen, in words. */
  private String described() {
    return bars.stream()
            .map(bar -> bar.label() + ": " + Axis.number(bar.value()))
            .collect(Collectors.joining("; ", unit + ". ", ". "))
        + String.join(" ", notes);
  }

  private static void marks(StringBuilder svg, Axis axis, int bottom) {
    for (double mark : axis.marks()) {
      double x = LEFT + LENGTH * mark / axis.top();
      line(svg, "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>", x, TOP - 4, x, bottom);
      text(svg, "small", "middle", x, bottom + LINE - 4, axis.mark(mark));
    }
  }

  private static void bar(StringBuilder svg, Bar bar, Axis axis, int y) {
    double length = LENGTH * bar.value() / axis.top();
    text(svg, "label", "end", LEFT - 8, y + 13, bar.label());
    line(
        svg,
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
        bar.own() ? "own" : "other",
        LEFT,
        y,
        length,
        THICKNESS);
    text(svg, "value", "start", LEFT + length + 6, y + 13, Axis.number(bar.value()));
  }

  private static void text(
      StringBuilder svg, String kind, String anchor, double x, double y, String words) {
    line(
        svg,
        "<text class=\"%s\" text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
        kind,
        anchor,
        x,
        y,
        escaped(words));
  }

  private static void line(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
