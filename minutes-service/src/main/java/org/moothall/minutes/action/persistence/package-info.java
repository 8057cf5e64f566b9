/** Keeps actions as documents, each with the events that it still owes. */
@NullMarked
package org.moothall.minutes.action.persistence;

import org.jspecify.annotations.NullMarked;
