package org.lagebild.link.dump;

import org.jspecify.annotations.Nullable;

/**
 * A statement that is not deprecated.
 *
 * @param preferred whether it has the highest rank
 * @param begin since when it holds (P580), null if not recorded
 * @param end until when it held (P582), null if not recorded
 */
public record Claim(Value value, boolean preferred, @Nullable Day begin, @Nullable Day end) {}
