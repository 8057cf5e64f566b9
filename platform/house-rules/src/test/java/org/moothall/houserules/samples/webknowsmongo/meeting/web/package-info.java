/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.webknowsmongo.meeting.web;

import org.jspecify.annotations.NullMarked;
