/** What the council says of its site: whom it serves how well, and what it keeps of whom. */
@NullMarked
package org.moothall.gateway.statement;

import org.jspecify.annotations.NullMarked;
