/** The meeting over HTTP. */
@NullMarked
package org.moothall.meetings.meeting.web;

import org.jspecify.annotations.NullMarked;
