@NullMarked
package org.moothall.houserules.samples.withoutcharter.meeting;

import org.jspecify.annotations.NullMarked;
