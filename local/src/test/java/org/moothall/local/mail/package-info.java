@NullMarked
package org.moothall.local.mail;

import org.jspecify.annotations.NullMarked;
