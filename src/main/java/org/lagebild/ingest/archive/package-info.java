/**
 * Unpacks gzip, zip and WARC as streams, within bounds. This room writes nothing to disk, trusts no
 * name and no size that an archive gives, and does not know what an article is.
 */
@NullMarked
package org.lagebild.ingest.archive;

import org.jspecify.annotations.NullMarked;
