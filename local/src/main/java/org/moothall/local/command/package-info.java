/** What the script's words do: up, down, status, mail, token, demo. Plain Java, no Spring. */
@NullMarked
package org.moothall.local.command;

import org.jspecify.annotations.NullMarked;
