/** Subscriptions' events in the words of the contract. */
@NullMarked
package org.moothall.notifications.subscription.messaging;

import org.jspecify.annotations.NullMarked;
