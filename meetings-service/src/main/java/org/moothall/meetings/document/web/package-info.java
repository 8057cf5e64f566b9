/** Upload and download of supporting documents. */
@NullMarked
package org.moothall.meetings.document.web;

import org.jspecify.annotations.NullMarked;
