@NullMarked
package org.moothall.parts;

import org.jspecify.annotations.NullMarked;
