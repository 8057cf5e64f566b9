/** A meeting and the items of its agenda, as the public reads them: what was planned, what was said, what came of it. */
@NullMarked
package org.moothall.gateway.meeting;

import org.jspecify.annotations.NullMarked;
