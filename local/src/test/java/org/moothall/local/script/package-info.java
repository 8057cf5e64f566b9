@NullMarked
package org.moothall.local.script;

import org.jspecify.annotations.NullMarked;
