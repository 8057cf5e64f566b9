/** What a service's tests need to prove that its adapter and the relay work together, on a real broker and store. */
@NullMarked
package org.moothall.relay.kit;

import org.jspecify.annotations.NullMarked;
