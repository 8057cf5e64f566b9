package org.moothall.minutes.revision;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.Findings.Broken;
import org.moothall.minutes.revision.Records.Reading;

/**
 * Computes every published revision again from what is stored. A document that was changed behind the program's back is
 * found; one that was taken away whole is not, since nothing here says that it ever was.
 */
public final class RecordCheck {
    private static final int PAGE = 200;

    private final Records records;
    private final Notary notary;
    private final Alarm alarm;
    private final InstantSource clock;

    public RecordCheck(Records records, Notary notary, Alarm alarm, InstantSource clock) {
        this.records = records;
        this.notary = notary;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** Checks all there are; a store that fails is an exception and no finding. */
    public Findings run() {
        List<Broken> broken = new ArrayList<>();
        long checked = 0;
        long unproven = 0;
        List<String> page = records.ids(null, PAGE);
        while (!page.isEmpty()) {
            for (String meetingId : page) {
                Reading reading = records.read(meetingId);
                Set<Flaw> flaws = flaws(reading);
                if (!flaws.isEmpty()) {
                    broken.add(new Broken(meetingId, flaws));
                }
                unproven += isUnproven(reading) ? 1 : 0;
                checked++;
            }
            page = records.ids(page.getLast(), PAGE);
        }
        Findings findings = new Findings(clock.instant(), checked, unproven, broken);
        alarm.hear(findings);
        return findings;
    }

    private Set<Flaw> flaws(Reading reading) {
        return switch (reading) {
            case Reading.Legible(Chain chain, String shown) -> flaws(chain, shown);
            case Reading.Illegible() -> EnumSet.of(Flaw.UNREADABLE);
            case Reading.Gone() -> EnumSet.noneOf(Flaw.class);
        };
    }

    private Set<Flaw> flaws(Chain chain, @Nullable String shown) {
        Set<Flaw> flaws = chain.flaws(notary);
        Optional<Revision> last = chain.last();
        if (last.isPresent()
                && (shown == null || !notary.canonical(shown).equals(last.get().content()))) {
            flaws.add(Flaw.SHOWN_OTHERWISE);
        }
        return flaws;
    }

    private static boolean isUnproven(Reading reading) {
        return reading instanceof Reading.Legible(Chain chain, String _) && chain.isEmpty();
    }
}
