/** The gateway from outside: a real one on a port of its own, between stub services and a stub sign-in server. */
@NullMarked
package org.moothall.gateway;

import org.jspecify.annotations.NullMarked;
