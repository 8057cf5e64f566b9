/** Carries notices to webhooks, signed as Standard Webhooks has it. */
@NullMarked
package org.moothall.notifications.delivery.webhook;

import org.jspecify.annotations.NullMarked;
