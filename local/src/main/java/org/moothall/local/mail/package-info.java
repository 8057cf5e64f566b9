/** Takes every letter by SMTP, keeps it on disk and reads it back; nothing is sent on. */
@NullMarked
package org.moothall.local.mail;

import org.jspecify.annotations.NullMarked;
