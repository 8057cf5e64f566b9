/** Writes the events of minutes to their contract, and reads them back for those who follow publications. */
@NullMarked
package org.moothall.minutes.minutes.messaging;

import org.jspecify.annotations.NullMarked;
