/** Deliveries' events in the words of the contract, and the requests that a confirmation letter is owed for. */
@NullMarked
package org.moothall.notifications.delivery.messaging;

import org.jspecify.annotations.NullMarked;
