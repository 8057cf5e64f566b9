/** What somebody reads who looks for a paper that is not open any longer. */
@NullMarked
package org.moothall.gateway.paper;

import org.jspecify.annotations.NullMarked;
