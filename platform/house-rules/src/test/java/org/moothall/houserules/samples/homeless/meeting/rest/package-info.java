/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.homeless.meeting.rest;

import org.jspecify.annotations.NullMarked;
