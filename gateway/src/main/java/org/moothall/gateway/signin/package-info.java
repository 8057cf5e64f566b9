/** Who is asking: browser sessions and bearer tokens, and the token a service gets to see. */
@NullMarked
package org.moothall.gateway.signin;

import org.jspecify.annotations.NullMarked;
