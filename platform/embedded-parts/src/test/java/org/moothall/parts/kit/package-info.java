/** Parts for tests that want them as an installation would have them. */
@NullMarked
package org.moothall.parts.kit;

import org.jspecify.annotations.NullMarked;
