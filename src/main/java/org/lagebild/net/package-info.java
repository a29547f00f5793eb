/**
 * What every request to another machine keeps to: how long an answer may be, and which addresses
 * are those of the whole Internet. Never asks anything itself.
 */
@NullMarked
package org.lagebild.net;

import org.jspecify.annotations.NullMarked;
