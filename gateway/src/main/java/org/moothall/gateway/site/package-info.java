/** The public's pages: meetings and their papers, bodies, decisions, actions, search. */
@NullMarked
package org.moothall.gateway.site;

import org.jspecify.annotations.NullMarked;
