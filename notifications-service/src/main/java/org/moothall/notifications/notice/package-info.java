/** Turns the public events of the other services into notices, and finds out who is owed them. */
@NullMarked
package org.moothall.notifications.notice;

import org.jspecify.annotations.NullMarked;
