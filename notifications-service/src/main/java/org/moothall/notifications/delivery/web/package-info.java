/** Outcomes of deliveries over HTTP, for staff and integrators. */
@NullMarked
package org.moothall.notifications.delivery.web;

import org.jspecify.annotations.NullMarked;
