/** What a service does again and again while it runs. */
@NullMarked
package org.moothall.relay.rounds;

import org.jspecify.annotations.NullMarked;
