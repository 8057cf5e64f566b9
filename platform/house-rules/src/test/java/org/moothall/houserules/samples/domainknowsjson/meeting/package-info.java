/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.domainknowsjson.meeting;

import org.jspecify.annotations.NullMarked;
