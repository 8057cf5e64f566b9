/** Which service answers which path, and how a request gets there and its answer back. */
@NullMarked
package org.moothall.gateway.route;

import org.jspecify.annotations.NullMarked;
