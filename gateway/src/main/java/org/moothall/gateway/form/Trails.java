package org.moothall.gateway.form;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.gateway.page.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The way from the desk to a page below it. */
@Component
public class Trails {
    private final MessageSource words;

    Trails(MessageSource words) {
        this.words = words;
    }

    public List<Step> fromDesk(Step... further) {
        Step desk = new Step("/desk", words.getMessage("desk.title", null, LocaleContextHolder.getLocale()));
        return Stream.concat(Stream.of(desk), Stream.of(further)).toList();
    }
}
