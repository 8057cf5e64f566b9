/** The statutory clock: how many clear days lie between the publication of an agenda and its meeting. */
@NullMarked
package org.moothall.meetings.notice;

import org.jspecify.annotations.NullMarked;
