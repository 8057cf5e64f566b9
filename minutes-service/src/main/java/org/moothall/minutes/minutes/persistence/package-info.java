/** Keeps minutes as documents, each with the events that it still owes. */
@NullMarked
package org.moothall.minutes.minutes.persistence;

import org.jspecify.annotations.NullMarked;
