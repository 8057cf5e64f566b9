/** What it costs a gateway that many pages of one meeting are open, and how soon they hear of it. */
@NullMarked
package org.moothall.bench.live;

import org.jspecify.annotations.NullMarked;
