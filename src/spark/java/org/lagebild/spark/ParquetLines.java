package org.lagebild.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * The rows of Parquet as the lines of NDJSON that say the same. A column is a key; columns that are
 * lists or structures are left out. Days and times are written as ISO 8601 does, in UTC.
 */
final class ParquetLines extends InputStream {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Configuration hadoop;
  private final long begin;
  private final ParquetReader.Builder<Group> opening;
  private @Nullable ParquetReader<Group> rows;
  private byte[] line = new byte[0];
  private int at;

  /**
   * The groups of rows whose middle lies in a range of the file. Reading throws {@link DamagedRows}
   * after the last row before the damage; where the file cannot be opened at all, only in the range
   * at its begin.
   *
   * @param begin the first byte of the range, from 0
   * @param end the byte after the last
   */
  ParquetLines(Path file, long begin, long end, Configuration hadoop) {
    this.file = file;
    this.hadoop = hadoop;
    this.begin = begin;
    this.opening =
        ParquetReader.builder(new GroupReadSupport(), file)
            .withConf(hadoop)
            .withFileRange(begin, end);
  }

  @Override
  public int read() throws IOException {
    return advance() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (!advance()) {
      return -1;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, bytes, offset, count);
    at += count;
    return count;
  }

  private boolean advance() throws IOException {
    while (at == line.length) {
      Group row = row();
      if (row == null) {
        return false;
      }
      line = (json(row) + '\n').getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return true;
  }

  private @Nullable Group row() throws IOException {
    try {
      if (rows == null) {
        rows = opening.build();
      }
      return rows.read();
    } catch (IOException | RuntimeException e) {
      DamagedRows damage = DamagedRows.ofSound(file, hadoop, e);
      if (begin > 0 && !tellsItsGroups()) {
        return null; // the first range of the file tells of it
      }
      throw damage;
    }
  }

  /** Whether the end of the file is sound, by which its groups of rows are found. */
  private boolean tellsItsGroups() {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop))) {
      return reader.getRecordCount() >= 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static String json(Group row) throws IOException {
    ObjectNode values = JSON.createObjectNode();
    for (Type column : row.getType().getFields()) {
      String name = column.getName();
      boolean single = column.isPrimitive() && !column.isRepetition(Repetition.REPEATED);
      if (single && row.getFieldRepetitionCount(name) == 1) {
        put(values, column.asPrimitiveType(), row);
      }
    }
    return JSON.writeValueAsString(values);
  }

  private static void put(ObjectNode values, PrimitiveType column, Group row) {
    String name = column.getName();
    String time = time(column, row);
    if (time != null) {
      values.put(name, time);
    } else if (column.getPrimitiveTypeName() == PrimitiveTypeName.BINARY) {
      values.put(name, row.getBinary(name, 0).toStringUsingUTF8());
    } else if (column.getPrimitiveTypeName() == PrimitiveTypeName.INT64) {
      values.put(name, row.getLong(name, 0));
    } else if (column.getPrimitiveTypeName() == PrimitiveTypeName.INT32) {
      values.put(name, row.getInteger(name, 0));
    } else {
      values.put(name, row.getValueToString(row.getType().getFieldIndex(name), 0));
    }
  }

  private static @Nullable String time(PrimitiveType column, Group row) {
    if (column.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(column.getName(), 0)).toString();
    }
    if (column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation stamp
        && column.getPrimitiveTypeName() == PrimitiveTypeName.INT64) {
      return Instant.EPOCH.plus(row.getLong(column.getName(), 0), unit(stamp.getUnit())).toString();
    }
    return null;
  }

  private static ChronoUnit unit(TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }

  /**
   * How many rows there are in the same range.
   *
   * @throws DamagedRows if the file does not tell
   */
  static int count(Path file, long begin, long end, Configuration hadoop) throws IOException {
    ParquetReadOptions range = HadoopReadOptions.builder(hadoop).withRange(begin, end).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop), range)) {
      return Math.toIntExact(reader.getRecordCount());
    } catch (IOException | RuntimeException e) {
      throw DamagedRows.ofSound(file, hadoop, e);
    }
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
