/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.messagingknowsmongo.meeting.messaging;

import org.jspecify.annotations.NullMarked;
