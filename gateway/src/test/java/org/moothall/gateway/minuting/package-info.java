/** How what is typed becomes the text of minutes. */
@NullMarked
package org.moothall.gateway.minuting;

import org.jspecify.annotations.NullMarked;
