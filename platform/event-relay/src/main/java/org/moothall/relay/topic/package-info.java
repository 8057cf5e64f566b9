/** The platform's topics: how they are shaped, made and watched over. */
@NullMarked
package org.moothall.relay.topic;

import org.jspecify.annotations.NullMarked;
