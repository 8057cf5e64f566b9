/** A meeting from the day it is planned: its time and place, its agenda, and the rules for changing them. */
@NullMarked
package org.moothall.meetings.meeting;

import org.jspecify.annotations.NullMarked;
