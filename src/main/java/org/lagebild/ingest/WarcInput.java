package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.lagebild.ingest.archive.WarcPages;
import org.lagebild.ingest.archive.WarcSummary;

/** Makes articles of the pages in a WARC. */
final class WarcInput {
  private final PageInput pages;
  private final Admission admission;

  WarcInput(PageInput pages, Admission admission) {
    this.pages = pages;
    this.admission = admission;
  }

  /** What is no article is the rule in a crawl, and skipped; only what is damaged is refused. */
  void read(InputStream in, Origin origin) throws IOException {
    WarcSummary summary =
        WarcPages.read(
            in,
            PageInput.MOST_BYTES,
            (record, address, charset, html) ->
                admission.admitCrawled(
                    new Place(origin.where(), record),
                    () -> pages.article(html, charset, address, origin.id(record))));
    if (!summary.others().isEmpty()) {
      String counts =
          summary.others().entrySet().stream()
              .map(e -> e.getValue() + " " + e.getKey())
              .collect(Collectors.joining(", "));
      admission.pass(new Ingested.Skipped(origin.whole(), "skipped " + counts));
    }
    if (summary.damagedRecords() > 0) {
      admission.refuse(
          origin.whole(),
          summary.damagedRecords() + " of its records are damaged; fetch it again for them");
    }
  }
}
