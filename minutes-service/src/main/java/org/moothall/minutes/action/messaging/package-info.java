/** Writes the events of actions to their contract. */
@NullMarked
package org.moothall.minutes.action.messaging;

import org.jspecify.annotations.NullMarked;
