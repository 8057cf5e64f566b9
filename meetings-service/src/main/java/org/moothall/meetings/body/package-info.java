/** The bodies that meet: council, cabinet, committees, panels, boards. Flat, since there are no rules beyond their form. */
@NullMarked
package org.moothall.meetings.body;

import org.jspecify.annotations.NullMarked;
