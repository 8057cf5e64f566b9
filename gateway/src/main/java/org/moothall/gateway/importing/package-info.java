/** The desk where existing minutes are imported: sent, looked through finding by finding, and taken into the draft. */
@NullMarked
package org.moothall.gateway.importing;

import org.jspecify.annotations.NullMarked;
