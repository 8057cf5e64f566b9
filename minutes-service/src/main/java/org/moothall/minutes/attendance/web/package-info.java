/** The clocks of members' attendance over HTTP, for clerks and officers. */
@NullMarked
package org.moothall.minutes.attendance.web;

import org.jspecify.annotations.NullMarked;
