/** Plans the council's meetings and publishes their agendas on time. */
@NullMarked
package org.moothall.meetings;

import org.jspecify.annotations.NullMarked;
