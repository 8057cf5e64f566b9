/** What a meeting is to deal with: items, their supporting documents, and whether they may be public. */
@NullMarked
package org.moothall.meetings.agenda;

import org.jspecify.annotations.NullMarked;
