/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.opening.meeting.web;

import org.jspecify.annotations.NullMarked;
