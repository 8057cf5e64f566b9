/** The process that stands in for what a council would run beside Moothall: broker, store, mail and sign-in. */
@NullMarked
package org.moothall.local.parts;

import org.jspecify.annotations.NullMarked;
