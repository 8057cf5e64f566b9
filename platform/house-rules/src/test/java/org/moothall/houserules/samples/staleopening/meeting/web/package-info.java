/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.staleopening.meeting.web;

import org.jspecify.annotations.NullMarked;
