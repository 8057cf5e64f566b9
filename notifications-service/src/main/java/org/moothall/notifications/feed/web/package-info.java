/** The feed as Atom over HTTP. */
@NullMarked
package org.moothall.notifications.feed.web;

import org.jspecify.annotations.NullMarked;
