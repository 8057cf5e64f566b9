@NullMarked
package org.moothall.gateway.planning;

import org.jspecify.annotations.NullMarked;
