/** Writes the events of officers' decisions to their contract. */
@NullMarked
package org.moothall.minutes.officer.messaging;

import org.jspecify.annotations.NullMarked;
