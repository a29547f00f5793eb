package org.lagebild.ingest.feed;

import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.util.Locale;

/** Reads feeds as rome does, but gives up on elements that lie too deeply in one another. */
final class ShallowInput extends WireFeedInput {
  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  /** Deeper than any page that was put into a feed as XHTML. */
  private static final String DEEPEST = "200";

  ShallowInput() {
    super(/* validate= */ false, Locale.ROOT);
  }

  @Override
  protected SAXBuilder createSAXBuilder() {
    SAXBuilder builder = super.createSAXBuilder();
    builder.setProperty(DEPTH, DEEPEST);
    return builder;
  }
}
