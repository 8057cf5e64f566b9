/** Finding what was said and decided: an index of what is public, kept from the events. */
@NullMarked
package org.moothall.minutes.search;

import org.jspecify.annotations.NullMarked;
