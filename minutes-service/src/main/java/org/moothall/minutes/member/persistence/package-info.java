/** Keeps what is known of members and bodies as documents. */
@NullMarked
package org.moothall.minutes.member.persistence;

import org.jspecify.annotations.NullMarked;
