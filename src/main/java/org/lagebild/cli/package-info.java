/**
 * The command line: one class for each verb, which reads its options, calls the room that does the
 * work, and says in one line what failed. This room holds no logic of its own, and results alone go
 * to standard output.
 */
@NullMarked
package org.lagebild.cli;

import org.jspecify.annotations.NullMarked;
