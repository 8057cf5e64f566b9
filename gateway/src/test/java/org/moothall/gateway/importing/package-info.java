/** Rules of the import desk that need no page to be tested. */
@NullMarked
package org.moothall.gateway.importing;

import org.jspecify.annotations.NullMarked;
