/**
 * What every page is made with: questions to the services and commands for them, the frame with the council's brand, dates
 * in words, and pages for what goes wrong. Nothing of a council's business is in here.
 */
@NullMarked
package org.moothall.gateway.page;

import org.jspecify.annotations.NullMarked;
