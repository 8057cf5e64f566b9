/** Bank holidays from the Jollyday library. */
@NullMarked
package org.moothall.meetings.notice.holidays;

import org.jspecify.annotations.NullMarked;
