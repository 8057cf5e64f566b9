/** Finding what was said and decided. */
@NullMarked
package org.moothall.gateway.search;

import org.jspecify.annotations.NullMarked;
