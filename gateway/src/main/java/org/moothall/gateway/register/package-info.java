/** What came of meetings, and of officers' powers: the registers of decisions and of actions. */
@NullMarked
package org.moothall.gateway.register;

import org.jspecify.annotations.NullMarked;
