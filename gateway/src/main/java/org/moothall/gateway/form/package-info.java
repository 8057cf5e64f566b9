/** What the forms of the desk have in common: what was typed, what is wrong with it, and what it was typed upon. */
@NullMarked
package org.moothall.gateway.form;

import org.jspecify.annotations.NullMarked;
