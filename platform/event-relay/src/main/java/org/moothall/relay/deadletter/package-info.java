/** Records that a service could not read: listed, given to its consumer once more, or discarded with a reason. */
@NullMarked
package org.moothall.relay.deadletter;

import org.jspecify.annotations.NullMarked;
