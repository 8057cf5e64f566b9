/** Subscriptions, confirmation tokens and allowances in MongoDB. */
@NullMarked
package org.moothall.notifications.subscription.persistence;

import org.jspecify.annotations.NullMarked;
