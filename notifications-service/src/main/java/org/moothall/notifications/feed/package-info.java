/** The latest public events for everyone, without a subscription. */
@NullMarked
package org.moothall.notifications.feed;

import org.jspecify.annotations.NullMarked;
