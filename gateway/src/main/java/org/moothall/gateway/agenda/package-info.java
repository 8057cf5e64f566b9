/** One meeting on the desk: its agenda and papers, its time and place, and the publication of what it will talk about. */
@NullMarked
package org.moothall.gateway.agenda;

import org.jspecify.annotations.NullMarked;
