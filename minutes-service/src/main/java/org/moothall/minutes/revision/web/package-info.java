/** Hands out published revisions and their proof, to anyone. */
@NullMarked
package org.moothall.minutes.revision.web;

import org.jspecify.annotations.NullMarked;
