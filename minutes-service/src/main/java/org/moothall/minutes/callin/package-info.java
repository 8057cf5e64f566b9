/** Executive decisions from their publication until they may be carried out: the window for call-in, and what comes of it. */
@NullMarked
package org.moothall.minutes.callin;

import org.jspecify.annotations.NullMarked;
