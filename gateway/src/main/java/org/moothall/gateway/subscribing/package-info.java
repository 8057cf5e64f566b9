/** Asking to be told by e-mail or feed, and where the links in letters lead. */
@NullMarked
package org.moothall.gateway.subscribing;

import org.jspecify.annotations.NullMarked;
