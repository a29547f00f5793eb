package org.lagebild.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.reason.RefusedException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Parts a file into what its YAML front matter says and the text behind it. Only nodes are
 * composed, never objects, so no tag can make anything and no alias can grow.
 */
final class FrontMatter {
  private static final int LONGEST = 65_536;
  private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\R");
  private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(\\R|\\z)");
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  /** Failsafe: every value stays the characters that were written, 0012 and 2025-01-01 too. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setMaxAliasesForCollections(1)
          .setCodePointLimit(LONGEST)
          .setLabel("front matter")
          .build();

  private FrontMatter() {}

  /** The values of the file, its text among them, unchanged from after the closing line. */
  static Map<Key, String> split(String file) throws RefusedException {
    Map<Key, String> values = new EnumMap<>(Key.class);
    Matcher opening = OPENING.matcher(file);
    if (!opening.lookingAt()) {
      values.put(Key.TEXT, file);
      return values;
    }
    Matcher closing = CLOSING.matcher(file);
    if (!closing.find(opening.end())) {
      throw new RefusedException(
          "the front matter has no closing --- line; add it, or remove the --- in line 1");
    }
    read(file.substring(opening.end(), closing.start()), values);
    values.put(Key.TEXT, file.substring(closing.end()));
    return values;
  }

  private static void read(String yaml, Map<Key, String> values) throws RefusedException {
    if (yaml.codePointCount(0, yaml.length()) > LONGEST) {
      throw new RefusedException("the front matter is longer than " + LONGEST + " characters");
    }
    Optional<Node> root = compose(yaml);
    if (root.isEmpty()) {
      return;
    }
    if (!(root.get() instanceof MappingNode mapping)) {
      throw new RefusedException("the front matter is no list of keys; write 'key: value' lines");
    }
    for (NodeTuple entry : mapping.getValue()) {
      put(entry, values);
    }
  }

  private static Optional<Node> compose(String yaml) throws RefusedException {
    try {
      return new Compose(SETTINGS).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine()).orElse(0) + 2;
      throw new RefusedException(
          "the front matter is no YAML in line "
              + line
              + ": "
              + oneLine(e.getProblem())
              + "; put values with special characters in quotes");
    } catch (YamlEngineException e) {
      throw new RefusedException(
          "the front matter is no YAML: " + oneLine(e.getMessage()) + "; write plain values");
    }
  }

  private static void put(NodeTuple entry, Map<Key, String> values) throws RefusedException {
    Optional<Key> key =
        entry.getKeyNode() instanceof ScalarNode name ? Key.of(name.getValue()) : Optional.empty();
    if (key.isEmpty() || key.get() == Key.TEXT) {
      return;
    }
    String written = key.get().written();
    if (!(entry.getValueNode() instanceof ScalarNode value) || !value.getTag().equals(Tag.STR)) {
      throw new RefusedException(
          "the front matter's " + written + " is no plain value; write '" + written + ": value'");
    }
    String given = NOTHING.contains(value.getValue()) ? "" : value.getValue();
    if (values.put(key.get(), given) != null) {
      throw new RefusedException(
          "the front matter gives the " + written + " twice; keep one of them");
    }
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).replaceAll("\\s+", " ").strip();
  }
}
