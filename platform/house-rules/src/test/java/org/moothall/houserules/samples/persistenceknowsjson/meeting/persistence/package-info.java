/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.persistenceknowsjson.meeting.persistence;

import org.jspecify.annotations.NullMarked;
