/** Who asked to be told, about what, where, and how they agreed to it and end it. */
@NullMarked
package org.moothall.notifications.subscription;

import org.jspecify.annotations.NullMarked;
