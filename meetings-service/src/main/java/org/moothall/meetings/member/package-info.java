/** The members of the council and the bodies they sit on. Flat, since there are no rules beyond their form. */
@NullMarked
package org.moothall.meetings.member;

import org.jspecify.annotations.NullMarked;
