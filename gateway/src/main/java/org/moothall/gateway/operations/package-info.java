/** What operators ask of all services at once. */
@NullMarked
package org.moothall.gateway.operations;

import org.jspecify.annotations.NullMarked;
