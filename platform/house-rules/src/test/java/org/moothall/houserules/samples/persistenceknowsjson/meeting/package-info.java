/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.persistenceknowsjson.meeting;

import org.jspecify.annotations.NullMarked;
