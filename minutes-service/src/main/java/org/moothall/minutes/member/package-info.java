/** What this service knows of members and bodies, learnt from the events of meetings-service alone. */
@NullMarked
package org.moothall.minutes.member;

import org.jspecify.annotations.NullMarked;
