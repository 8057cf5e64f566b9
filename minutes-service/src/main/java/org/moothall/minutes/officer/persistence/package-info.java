/** Keeps the records of officers' decisions as documents, each with the events that it still owes. */
@NullMarked
package org.moothall.minutes.officer.persistence;

import org.jspecify.annotations.NullMarked;
