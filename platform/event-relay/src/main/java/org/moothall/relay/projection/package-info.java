/** Local copies of what other aggregates' events tell, that end the same under any duplicate, replay or late arrival. */
@NullMarked
package org.moothall.relay.projection;

import org.jspecify.annotations.NullMarked;
