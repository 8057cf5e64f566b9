/** How descriptions are joined. */
@NullMarked
package org.moothall.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
