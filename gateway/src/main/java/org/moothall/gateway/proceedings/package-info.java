/** The desk where it is recorded who was at a meeting, when it sat, and what was declared, moved and voted. */
@NullMarked
package org.moothall.gateway.proceedings;

import org.jspecify.annotations.NullMarked;
