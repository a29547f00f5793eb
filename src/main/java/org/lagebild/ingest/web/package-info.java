/**
 * Fetches from the web, politely and within bounds: one request at a time to a host, none that its
 * robots.txt forbids. This room never asks an address of the inner network unless told to, and
 * keeps nothing.
 */
@NullMarked
package org.lagebild.ingest.web;

import org.jspecify.annotations.NullMarked;
