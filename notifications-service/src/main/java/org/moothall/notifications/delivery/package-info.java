/** Brings every notice owed to its subscriber, or shows that it could not be brought. */
@NullMarked
package org.moothall.notifications.delivery;

import org.jspecify.annotations.NullMarked;
