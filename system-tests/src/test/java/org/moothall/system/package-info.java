/** The promises of the platform, tried on its real processes from outside. */
@NullMarked
package org.moothall.system;

import org.jspecify.annotations.NullMarked;
