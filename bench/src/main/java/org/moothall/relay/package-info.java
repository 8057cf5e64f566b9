/** The benchmarks' door to the sending half of the relay, which has no public one. */
@NullMarked
package org.moothall.relay;

import org.jspecify.annotations.NullMarked;
