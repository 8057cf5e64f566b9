/** Keeps archives in GridFS, and how far they are read as documents. */
@NullMarked
package org.moothall.minutes.archive.persistence;

import org.jspecify.annotations.NullMarked;
