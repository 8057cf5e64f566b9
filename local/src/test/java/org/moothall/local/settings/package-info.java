@NullMarked
package org.moothall.local.settings;

import org.jspecify.annotations.NullMarked;
