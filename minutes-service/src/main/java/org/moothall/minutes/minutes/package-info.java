/** The minutes of a meeting, from the opened draft to the published record, and the rules between. */
@NullMarked
package org.moothall.minutes.minutes;

import org.jspecify.annotations.NullMarked;
