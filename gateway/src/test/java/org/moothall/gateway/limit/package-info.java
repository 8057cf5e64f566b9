/** Who is counted as one client. */
@NullMarked
package org.moothall.gateway.limit;

import org.jspecify.annotations.NullMarked;
