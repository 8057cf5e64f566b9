/** The council's bodies, as pages offer them for choice. */
@NullMarked
package org.moothall.gateway.committee;

import org.jspecify.annotations.NullMarked;
