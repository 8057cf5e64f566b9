/** The addresses at which an operator looks at a service's local copies and has them rebuilt. */
@NullMarked
package org.moothall.operations.projection;

import org.jspecify.annotations.NullMarked;
