/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.adapterknowsadapter.meeting.mail;

import org.jspecify.annotations.NullMarked;
