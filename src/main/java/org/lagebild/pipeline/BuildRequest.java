package org.lagebild.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.ReadingOptions;
import org.lagebild.ingest.WebAccess;
import org.lagebild.rdf.ArticleQuads;

/**
 * What one run shall read, and how.
 *
 * @param sources files, folders, or {@code -} for standard input
 * @param store the folder of the store, which is made if it is not there
 * @param base what the IRIs of articles and entities begin with
 * @param date the day of publication of articles that give none themselves
 * @param maxBytes the longest text that is accepted, in bytes of UTF-8
 * @param threads how many articles are worked on at once, from 1; changes the time, never the
 *     result
 * @param web what may be fetched
 * @param storing how it is stored
 */
public record BuildRequest(
    List<String> sources,
    Path store,
    String base,
    @Nullable LocalDate date,
    int maxBytes,
    int threads,
    Web web,
    Storing storing) {
  /** The longest text that is accepted where nothing else is asked for: one million bytes. */
  public static final int DEFAULT_MAX_BYTES = ReadingOptions.DEFAULT_MAX_BYTES;

  /**
   * What a run may fetch.
   *
   * @param follow whether the pages of a feed's entries are fetched
   * @param allowPrivate whether addresses of this machine and the inner network may be asked
   * @param userAgent as whom, such as Lagebild/1.0
   */
  public record Web(boolean follow, boolean allowPrivate, String userAgent) {
    /** Nothing but public addresses that are named as sources themselves. */
    public static final Web DEFAULT = new Web(false, false, "Lagebild");
  }

  /**
   * How a run stores.
   *
   * @param batch how many articles one transaction takes at most, from 1; changes what is lost when
   *     the run is killed, never the result
   * @param again whether articles that have not changed since they were stored are read again
   * @param links what {@link LinkSources#digest} says of what names are linked by
   */
  public record Storing(int batch, boolean again, String links) {
    /** How many articles a transaction takes where nothing else is asked for. */
    public static final int DEFAULT_BATCH = 64;

    /** What has not changed is passed over, with links by what travels with the program alone. */
    public static final Storing DEFAULT = new Storing(DEFAULT_BATCH, false, "");

    /**
     * @throws IllegalArgumentException if a transaction could take no article
     */
    public Storing {
      if (batch < 1) {
        throw new IllegalArgumentException("a batch must have at least one article: " + batch);
      }
    }
  }

  /** A request that lets fetch nothing but what is named. */
  public BuildRequest(
      List<String> sources,
      Path store,
      String base,
      @Nullable LocalDate date,
      int maxBytes,
      int threads) {
    this(sources, store, base, date, maxBytes, threads, Web.DEFAULT, Storing.DEFAULT);
  }

  /**
   * @throws IllegalArgumentException if there is less than one thread, no text could be that long,
   *     or the base is not an absolute IRI that ends with a slash
   */
  public BuildRequest {
    sources = List.copyOf(sources);
    if (threads < 1) {
      throw new IllegalArgumentException("there must be at least one thread: " + threads);
    }
    new ReadingOptions(date, maxBytes);
    ArticleQuads.withBase(base);
  }

  /** The same with links by other sources. */
  public BuildRequest linkedBy(LinkSources by) {
    Storing linked = new Storing(storing.batch(), storing.again(), by.digest());
    return new BuildRequest(sources, store, base, date, maxBytes, threads, web, linked);
  }

  ReadingOptions reading() {
    return new ReadingOptions(
        date, maxBytes, new WebAccess(web.follow(), web.allowPrivate(), web.userAgent()));
  }
}
