/** Dead letters over HTTP: listing, reading, replaying and discarding them. */
@NullMarked
package org.moothall.operations.deadletter;

import org.jspecify.annotations.NullMarked;
