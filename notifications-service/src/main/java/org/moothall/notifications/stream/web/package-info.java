/** The event stream as server-sent events. */
@NullMarked
package org.moothall.notifications.stream.web;

import org.jspecify.annotations.NullMarked;
