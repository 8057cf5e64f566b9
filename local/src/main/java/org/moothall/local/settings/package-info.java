/** What may be set from outside: ports, memory, the data directory and the secrets and demo people kept in it. */
@NullMarked
package org.moothall.local.settings;

import org.jspecify.annotations.NullMarked;
