/** Keeps the index as files of this replica's own, with Lucene, and asks it. */
@NullMarked
package org.moothall.minutes.search.files;

import org.jspecify.annotations.NullMarked;
