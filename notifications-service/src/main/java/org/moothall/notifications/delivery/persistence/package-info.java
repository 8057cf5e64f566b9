/** Deliveries in MongoDB, shared out among replicas by a counted lease. */
@NullMarked
package org.moothall.notifications.delivery.persistence;

import org.jspecify.annotations.NullMarked;
