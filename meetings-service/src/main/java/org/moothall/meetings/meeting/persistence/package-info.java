/** The meeting as a document. */
@NullMarked
package org.moothall.meetings.meeting.persistence;

import org.jspecify.annotations.NullMarked;
