/** The service that keeps what was said and settled at meetings; only its main class stands here. */
@NullMarked
package org.moothall.minutes;

import org.jspecify.annotations.NullMarked;
