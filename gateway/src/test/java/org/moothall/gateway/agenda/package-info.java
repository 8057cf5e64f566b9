@NullMarked
package org.moothall.gateway.agenda;

import org.jspecify.annotations.NullMarked;
