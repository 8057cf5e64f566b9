/** Planning: one meeting, or a year of them, and the bodies that meet. */
@NullMarked
package org.moothall.gateway.planning;

import org.jspecify.annotations.NullMarked;
