/** Carries parcels by SMTP and signed webhook, and speaks of deliveries in the words of the contract. */
@NullMarked
package org.moothall.notifications.delivery.messaging;

import org.jspecify.annotations.NullMarked;
