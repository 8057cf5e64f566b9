/** Finding what was said and decided: an index of what is public, kept from the events, and apart from it one of what is withheld. */
@NullMarked
package org.moothall.minutes.search;

import org.jspecify.annotations.NullMarked;
