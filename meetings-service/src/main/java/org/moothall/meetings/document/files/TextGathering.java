package org.moothall.meetings.document.files;

import java.util.ArrayList;
import java.util.List;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.DocumentText.Legibility;

/** The words of one document while it is read: no more of them than are kept, and no longer than it may take. */
final class TextGathering {
    private final TextLimits limits;
    private final long begun = System.nanoTime();
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private long characters;

    TextGathering(TextLimits limits) {
        this.limits = limits;
    }

    /** Enough was read, or it took too long: nobody need read on. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean late;

        private Full(boolean late) {
            super("enough was read", null, false, false);
            this.late = late;
        }
    }

    void add(CharSequence words) {
        checkTime();
        long room = limits.mostCharacters() - characters;
        if (words.length() > room) {
            page.append(words, 0, (int) room);
            characters = limits.mostCharacters();
            throw new Full(false);
        }
        page.append(words);
        characters += words.length();
    }

    void checkTime() {
        if (System.nanoTime() - begun > limits.patience().toNanos()) {
            throw new Full(true);
        }
    }

    void endPage() {
        pages.add(page.toString().strip());
        page.setLength(0);
        if (pages.size() > limits.mostPages()) {
            throw new Full(false);
        }
    }

    DocumentText whole(boolean paged) {
        return text(Legibility.WHOLE, paged);
    }

    /** What there is where it was broken off. */
    DocumentText cut(Full full, boolean paged) {
        if (full.late && characters == 0) {
            return DocumentText.without(Legibility.UNREADABLE);
        }
        return text(Legibility.BEGINNING, paged);
    }

    private DocumentText text(Legibility legibility, boolean paged) {
        if (!page.isEmpty()) {
            pages.add(page.toString().strip());
            page.setLength(0);
        }
        return pages.stream().allMatch(String::isBlank)
                ? DocumentText.without(Legibility.NO_WORDS)
                : new DocumentText(legibility, paged, pages);
    }
}
