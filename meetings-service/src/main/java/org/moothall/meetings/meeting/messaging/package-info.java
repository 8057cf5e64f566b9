/** The meeting's events in the form of the contract. */
@NullMarked
package org.moothall.meetings.meeting.messaging;

import org.jspecify.annotations.NullMarked;
