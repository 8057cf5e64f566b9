/** The desk where minutes are taken, and brought from a draft to the signed record. */
@NullMarked
package org.moothall.gateway.minuting;

import org.jspecify.annotations.NullMarked;
