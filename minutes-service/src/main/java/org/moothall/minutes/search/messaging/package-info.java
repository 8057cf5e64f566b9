/** Reads the events for the index, each replica by itself. */
@NullMarked
package org.moothall.minutes.search.messaging;

import org.jspecify.annotations.NullMarked;
