/** Stands for another service in the broken samples. */
@NullMarked
package org.moothall.minutes;

import org.jspecify.annotations.NullMarked;
