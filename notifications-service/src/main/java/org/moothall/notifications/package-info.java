/** Tells everyone who asked to know: subscriptions, notices, deliveries and the public feed. */
@NullMarked
package org.moothall.notifications;

import org.jspecify.annotations.NullMarked;
