/** Starts, watches, restarts and stops the processes of the platform on one machine. Plain Java, no Spring. */
@NullMarked
package org.moothall.local.supervisor;

import org.jspecify.annotations.NullMarked;
