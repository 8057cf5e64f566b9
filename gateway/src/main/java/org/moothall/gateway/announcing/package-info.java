/** Results that were announced before the minutes are published: how everybody is told them, and where a clerk tells them. */
@NullMarked
package org.moothall.gateway.announcing;

import org.jspecify.annotations.NullMarked;
