/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.adapterwithoutfeature.web;

import org.jspecify.annotations.NullMarked;
