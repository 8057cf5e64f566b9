/** The council's standard phrases for minutes. Flat, since there are no rules beyond their form. */
@NullMarked
package org.moothall.minutes.phrase;

import org.jspecify.annotations.NullMarked;
