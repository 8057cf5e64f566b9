/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.domainknowsweb.meeting;

import org.jspecify.annotations.NullMarked;
