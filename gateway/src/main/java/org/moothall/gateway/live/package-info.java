/**
 * Meetings while they go on: what the public may know of how far one is, told to everybody who has its page open, at the
 * cost of one stream of events and one question for each change.
 */
@NullMarked
package org.moothall.gateway.live;

import org.jspecify.annotations.NullMarked;
