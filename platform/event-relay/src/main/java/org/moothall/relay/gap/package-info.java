/** Which versions of each aggregate a consumer group has not seen, although it has seen later ones. */
@NullMarked
package org.moothall.relay.gap;

import org.jspecify.annotations.NullMarked;
