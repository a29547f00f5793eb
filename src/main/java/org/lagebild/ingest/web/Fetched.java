package org.lagebild.ingest.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address after all redirects
 * @param charset of the header; null if it names none
 */
public record Fetched(URI address, @Nullable String charset, byte[] body) {}
