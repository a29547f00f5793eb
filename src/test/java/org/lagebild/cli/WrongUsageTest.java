package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          build                        => Missing required parameter: 'PATH'; see 'lagebild build --help'
          build a --date morgen        => Invalid value for option '--date': 'morgen' is no day; write it as yyyy-MM-dd; see 'lagebild build --help'
          build a --threads 0          => there must be at least one thread: 0; see 'lagebild build --help'
          build a --max-bytes 0        => the longest text must be between 1 and 200000000 bytes: 0; see 'lagebild build --help'
          build a --base x             => not an absolute IRI that ends with a slash: "x"; see 'lagebild build --help'
          build a --reconcile nowhere  => 'nowhere' is no address; write https:// and what follows; see 'lagebild build --help'
          query                        => Missing required argument (specify one of these): (FILE.rq | --text=SPARQL); see 'lagebild query --help'
          query a --text b             => FILE.rq, --text=SPARQL are mutually exclusive (specify only one); see 'lagebild query --help'
          query a --results pdf        => Invalid value for option '--results': pdf: no result format; one of text csv tsv json xml markdown; see 'lagebild query --help'
          export --format pdf          => Invalid value for option '--format': pdf: no graph format; one of turtle trig nquads ntriples jsonld rdfxml; see 'lagebild export --help'
          explain                      => Missing required parameter: 'IRI'; see 'lagebild explain --help'
          stats --store a --store b    => option '--store' (DIR) should be specified only once; see 'lagebild stats --help'
          stats --nonsense             => Unknown option: '--nonsense'; see 'lagebild stats --help'
          help nonsense                => Unknown subcommand 'nonsense'; see 'lagebild --help'
          nonsense                     => 'nonsense' is no command; name one of build, link, query, export, validate, explain, stats, compact, remove, backup, restore, load, serve, wikidata, help; see 'lagebild --help'
          """)
  void isToldInOneLine(String arguments, String message) {
    assertEquals(
        new Call(ExitStatus.WRONG_USAGE, "", "lagebild: " + message + "\n"),
        Call.of(arguments.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--store", "--output"})
  void anEmptyPathIsNotTheWorkingDirectory(String option) {
    assertEquals(
        new Call(
            ExitStatus.WRONG_USAGE,
            "",
            "lagebild: Invalid value for option '"
                + option
                + "': the path is empty; write . for this folder; see 'lagebild export --help'\n"),
        Call.of("export", option, ""));
  }

  @Test
  void aCallWithoutVerbNamesTheVerbs() {
    assertEquals(
        new Call(
            ExitStatus.WRONG_USAGE,
            "",
            "lagebild: name a command: build, link, query, export, validate, explain, stats, compact, remove, backup, restore, load, serve, wikidata, help;"
                + " see 'lagebild --help'\n"),
        Call.of());
  }
}
