package org.lagebild.link.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a dump was spooled, for going on after the process was killed.
 *
 * @param source which dump is read how; a spool of another source is of no use
 * @param spool how many bytes of the spool belong to what was read
 * @param complete whether the dump was read to its end
 */
record Checkpoint(String source, Position position, long spool, DumpTally tally, boolean complete) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The checkpoint in a file, or null if there is none. */
  static @Nullable Checkpoint read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    JsonNode node = JSON.readTree(Files.readAllBytes(file));
    List<String> shown = new ArrayList<>();
    node.path("shown").forEach(line -> shown.add(line.asText()));
    return new Checkpoint(
        node.path("source").asText(),
        new Position(node.path("member").asLong(), node.path("offset").asLong()),
        node.path("spool").asLong(),
        new DumpTally(
            node.path("lines").asLong(),
            node.path("entities").asLong(),
            node.path("items").asLong(),
            node.path("damaged").asLong(),
            shown),
        node.path("complete").asBoolean());
  }

  /** Replaces the file whole or not at all. */
  void write(Path file) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    node.put("source", source).put("complete", complete).put("spool", spool);
    node.put("member", position.member()).put("offset", position.offset());
    node.put("lines", tally.lines()).put("entities", tally.entities());
    node.put("items", tally.items()).put("damaged", tally.damaged());
    ArrayNode shown = node.putArray("shown");
    tally.shown().forEach(shown::add);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      channel.write(ByteBuffer.wrap(node.toString().getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
