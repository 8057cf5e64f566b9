/** Puts the service together: settings, clock, ids, desks and who may do what. */
@NullMarked
package org.moothall.notifications.wiring;

import org.jspecify.annotations.NullMarked;
