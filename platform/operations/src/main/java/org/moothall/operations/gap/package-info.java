/** Missing versions over HTTP. */
@NullMarked
package org.moothall.operations.gap;

import org.jspecify.annotations.NullMarked;
