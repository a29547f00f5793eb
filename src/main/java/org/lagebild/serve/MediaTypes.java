package org.lagebild.serve;

import java.util.Map;

/** The media types of the files that are served, by their suffix. */
final class MediaTypes {
  private static final Map<String, String> BY_SUFFIX =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("txt", "text/plain;charset=utf-8"));

  private MediaTypes() {}

  /** What a file of that name holds; bytes without meaning if its suffix is not known. */
  static String of(String name) {
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    return BY_SUFFIX.getOrDefault(suffix, "application/octet-stream");
  }
}
