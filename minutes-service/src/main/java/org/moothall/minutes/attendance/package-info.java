/** For how long members have not attended, and what the law makes of it: a seat is lost after six months. */
@NullMarked
package org.moothall.minutes.attendance;

import org.jspecify.annotations.NullMarked;
