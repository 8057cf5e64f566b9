/** How the gateway itself says that something went wrong, to programs and to people. */
@NullMarked
package org.moothall.gateway.problem;

import org.jspecify.annotations.NullMarked;
