/** Keeps executive decisions as documents, each with the events that it still owes. */
@NullMarked
package org.moothall.minutes.callin.persistence;

import org.jspecify.annotations.NullMarked;
