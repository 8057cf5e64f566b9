/** The signed record of a meeting: what was published when, and how to see that it is still the same. */
@NullMarked
package org.moothall.gateway.record;

import org.jspecify.annotations.NullMarked;
