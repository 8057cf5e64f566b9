/** Looking after those who asked to be told: what they asked for, and whether it reaches them. */
@NullMarked
package org.moothall.gateway.subscribers;

import org.jspecify.annotations.NullMarked;
