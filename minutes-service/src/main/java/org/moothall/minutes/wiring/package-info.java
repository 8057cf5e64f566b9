/** Puts the service together: settings, clock, ids, desks, and who may call what. */
@NullMarked
package org.moothall.minutes.wiring;

import org.jspecify.annotations.NullMarked;
