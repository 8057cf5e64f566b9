package org.moothall.gateway.operating;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The way from the desk to what operators look after. */
@Component
class OperationsTrails {
    private final Trails trails;
    private final MessageSource words;

    OperationsTrails(Trails trails, MessageSource words) {
        this.trails = trails;
        this.words = words;
    }

    List<Step> toDesk() {
        return trails.fromDesk();
    }

    List<Step> toOverview(Step... further) {
        Step overview = new Step("/desk/operations", word("operating.title"));
        return trails.fromDesk(
                Stream.concat(Stream.of(overview), Stream.of(further)).toArray(Step[]::new));
    }

    List<Step> toLetters(String service) {
        return toOverview(
                new Step("/desk/operations/" + service + "/dead-letters", word("operating.letters.of." + service)));
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
