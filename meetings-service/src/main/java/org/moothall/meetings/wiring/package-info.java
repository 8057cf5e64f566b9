/** Puts the service together: clock, ids, desks, and who may do what. */
@NullMarked
package org.moothall.meetings.wiring;

import org.jspecify.annotations.NullMarked;
