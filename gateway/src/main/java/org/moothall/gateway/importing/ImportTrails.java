package org.moothall.gateway.importing;

import java.util.ArrayList;
import java.util.List;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The steps from the desk to an import. */
@Component
class ImportTrails {
    private final Trails trails;
    private final MessageSource words;

    ImportTrails(Trails trails, MessageSource words) {
        this.trails = trails;
        this.words = words;
    }

    List<Step> toDesk() {
        return trails.fromDesk();
    }

    List<Step> toImports() {
        return trails.fromDesk(new Step("/desk/import", word("importing.title")));
    }

    /** To what an import is part of. */
    List<Step> above(Opened opened) {
        List<Step> steps = new ArrayList<>(toImports());
        if (opened.all().batchId() != null) {
            steps.add(new Step("/desk/import/archives/" + opened.all().batchId(), word("importing.archive.title")));
        }
        if (opened.item() != null) {
            steps.add(new Step(Opened.addressOf(opened.all().id(), null), word("importing.whole.title")));
        }
        return List.copyOf(steps);
    }

    List<Step> to(Opened opened) {
        List<Step> steps = new ArrayList<>(above(opened));
        String title = opened.page().title();
        steps.add(new Step(opened.address(), title == null ? word("importing.untitled") : title));
        return List.copyOf(steps);
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
