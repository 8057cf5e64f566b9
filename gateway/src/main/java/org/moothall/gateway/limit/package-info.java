/** How much one client may ask for, in requests and in bytes. */
@NullMarked
package org.moothall.gateway.limit;

import org.jspecify.annotations.NullMarked;
