/** Meetings over HTTP. */
@NullMarked
package org.moothall.houserules.samples.good.meeting.web;

import org.jspecify.annotations.NullMarked;
