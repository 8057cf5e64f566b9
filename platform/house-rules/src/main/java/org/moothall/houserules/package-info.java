/** The rooms of a Moothall service and the habits of the house, as architecture rules that a module's own tests run. */
@NullMarked
package org.moothall.houserules;

import org.jspecify.annotations.NullMarked;
