/** Writes the events of executive decisions to their contract. */
@NullMarked
package org.moothall.minutes.callin.messaging;

import org.jspecify.annotations.NullMarked;
