/** Carries letters by SMTP. */
@NullMarked
package org.moothall.notifications.delivery.mail;

import org.jspecify.annotations.NullMarked;
