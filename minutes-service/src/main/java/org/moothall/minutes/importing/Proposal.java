package org.moothall.minutes.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;

/** Turns what was read from a page into what the minutes may say, for a clerk to confirm. */
final class Proposal {
    private static final Pattern FULL_DATE = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}+)\\s+(\\d{4})");
    private static final DateTimeFormatter BRITISH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private Proposal() {}

    /** In the page's own shape, or where minutes have no room for it as paragraphs and points. */
    static ItemContent of(ImportedPage page) {
        PageText text = PageText.of(page);
        UnaryOperator<Evidence> placed = text.fits() ? text::placed : UnaryOperator.identity();
        return new ItemContent(
                page.paragraphs(),
                page.points(),
                page.pointsAfterParagraph(),
                page.decisions().stream().map(found -> decision(found, placed)).toList(),
                page.actions().stream().map(found -> action(found, placed)).toList(),
                text.fits() ? text.blocks() : List.of(),
                List.of());
    }

    private static MinutedDecision decision(FoundDecision found, UnaryOperator<Evidence> placed) {
        return new MinutedDecision(found.verdict().word(), found.text(), evidence(placed.apply(found.evidence())));
    }

    private static MinutedAction action(FoundAction found, UnaryOperator<Evidence> placed) {
        LocalDate day = due(found.due());
        boolean byNextMeeting = day == null && NextMeeting.isMeantBy(found.due());
        return new MinutedAction(
                found.owner(), found.text(), day, byNextMeeting, evidence(placed.apply(found.evidence())));
    }

    private static org.moothall.minutes.minutes.Evidence evidence(Evidence found) {
        return new org.moothall.minutes.minutes.Evidence(found.point(), found.paragraph(), found.start(), found.end());
    }

    /** A date where the page gives a whole one; "in the spring" stays for the clerk to settle. */
    static @Nullable LocalDate due(@Nullable String written) {
        Matcher date = FULL_DATE.matcher(written == null ? "" : written);
        if (!date.find()) {
            return null;
        }
        try {
            return LocalDate.parse(date.group(1) + " " + date.group(2) + " " + date.group(3), BRITISH);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
