/** Files from forms, on their way through the gateway: never in memory, never on its disk. */
@NullMarked
package org.moothall.gateway.upload;

import org.jspecify.annotations.NullMarked;
