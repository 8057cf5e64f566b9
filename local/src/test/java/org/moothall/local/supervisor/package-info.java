@NullMarked
package org.moothall.local.supervisor;

import org.jspecify.annotations.NullMarked;
