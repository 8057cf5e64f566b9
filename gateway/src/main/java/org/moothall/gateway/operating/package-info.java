/** Where operators look after what the services could not read, and after their local copies. */
@NullMarked
package org.moothall.gateway.operating;

import org.jspecify.annotations.NullMarked;
