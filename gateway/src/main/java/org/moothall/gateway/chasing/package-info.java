/** Chasing what meetings asked somebody to do: from the minutes that ask for it to its end. */
@NullMarked
package org.moothall.gateway.chasing;

import org.jspecify.annotations.NullMarked;
