/** The decisions of published minutes, to be listed by body and verdict. */
@NullMarked
package org.moothall.minutes.decision;

import org.jspecify.annotations.NullMarked;
