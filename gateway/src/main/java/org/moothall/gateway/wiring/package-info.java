/** Puts the gateway together: settings, security chain, HTTP client, clock. */
@NullMarked
package org.moothall.gateway.wiring;

import org.jspecify.annotations.NullMarked;
