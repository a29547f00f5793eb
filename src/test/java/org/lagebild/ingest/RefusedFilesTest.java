package org.lagebild.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedFilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unclosed.txt     | the front matter has no closing --- line; add it, or remove the --- in line 1
          no-keys.txt      | the front matter is no list of keys; write 'key: value' lines
          list.txt         | the front matter's title is no plain value; write 'title: value'
          key-twice.txt    | the front matter gives the id twice; keep one of them
          tag.txt          | the front matter's title is no plain value; write 'title: value'
          latin1.txt       | not UTF-8: byte 0xFC at byte offset 7; save it as UTF-8
          empty.txt        | the text is empty; there is nothing to read
          nul.txt          | text has a NUL at character 1, so it is no text; convert it
          no-day.txt       | the date "2025-02-30" is no day; write it as yyyy-MM-dd or leave it out
          word-as-date.txt | the date "gestern" is no day; write it as yyyy-MM-dd or leave it out
          language.txt     | the language "Deutsch (Österreich)" is no BCP 47 tag; write de for German
          control.txt      | the id has a control character; write it without
          long-id.txt      | the id is longer than 200 characters; shorten it
          there-is-none    | there is no such file or folder; check the path
          """)
  void sayInOneLineWhatIsWrongAndWhatToDo(String file, String reason) {
    Reading reading = Reading.ofResource("refused/" + file);
    assertEquals(List.of("refused/" + file + ": " + reason), reading.words());
    assertEquals(List.of(), reading.articles());
  }

  @Test
  void brokenYamlIsRefusedWithItsLineInTheFile() {
    assertEquals(
        List.of(
            "refused/yaml.txt: the front matter is no YAML in line 3: mapping values are not allowed"
                + " here; put values with special characters in quotes"),
        Reading.ofResource("refused/yaml.txt").words());
  }

  @Test
  void aliasesThatMultiplyAreNeverUnfolded() {
    assertEquals(
        List.of(
            "refused/aliases.txt: the front matter is no YAML: Number of aliases for non-scalar"
                + " nodes exceeds the specified max=1; write plain values"),
        Reading.ofResource("refused/aliases.txt").words());
  }

  @Test
  void aFileOfAnotherKindIsRefusedWhenItIsNamedItself() {
    assertEquals(
        List.of(
            "folder/b/bild.csv: unknown kind of file; name one of .txt .md .ndjson .jsonl .html .xml .rss .atom .warc .gz .zip"),
        Reading.ofResource("folder/b/bild.csv").words());
  }

  @Test
  void theSecondArticleOfAnIdIsRefusedAndBothPlacesNamed(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(folder.resolve("a.txt"), "Text.");
    Path second = Files.writeString(folder.resolve("a.md"), "Anderer Text.");
    Reading reading = Reading.of(first, second);
    assertEquals(List.of("Text."), reading.articles().stream().map(a -> a.text()).toList());
    assertEquals(
        List.of(
            second + ": the id \"a\" is already that of " + first + "; give one of them another"),
        reading.words());
  }
}
