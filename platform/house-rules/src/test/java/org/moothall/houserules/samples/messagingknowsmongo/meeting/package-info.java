/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.messagingknowsmongo.meeting;

import org.jspecify.annotations.NullMarked;
