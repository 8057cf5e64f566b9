/** The front page. */
@NullMarked
package org.moothall.gateway.landing;

import org.jspecify.annotations.NullMarked;
