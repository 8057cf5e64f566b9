/** Subscriptions over HTTP, for subscribers and for staff. */
@NullMarked
package org.moothall.notifications.subscription.web;

import org.jspecify.annotations.NullMarked;
