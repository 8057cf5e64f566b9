package org.moothall.gateway.chasing;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The way from the desk to an action. */
@Component
class ActionTrails {
    private final Trails trails;
    private final MessageSource words;

    ActionTrails(Trails trails, MessageSource words) {
        this.trails = trails;
        this.words = words;
    }

    List<Step> toDesk() {
        return trails.fromDesk();
    }

    List<Step> toList(Step... further) {
        Step list = new Step("/desk/actions", words.getMessage("chasing.title", null, LocaleContextHolder.getLocale()));
        return trails.fromDesk(
                Stream.concat(Stream.of(list), Stream.of(further)).toArray(Step[]::new));
    }
}
