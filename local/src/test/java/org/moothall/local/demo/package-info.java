@NullMarked
package org.moothall.local.demo;

import org.jspecify.annotations.NullMarked;
