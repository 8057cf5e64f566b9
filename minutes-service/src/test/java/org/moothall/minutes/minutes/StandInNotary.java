package org.moothall.minutes.minutes;

import java.util.EnumSet;
import java.util.Set;
import org.moothall.minutes.revision.Flaw;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.revision.Notary;
import org.moothall.minutes.revision.Revision;

/** Signs nothing: for tests of what is sealed and when, not of seals. */
final class StandInNotary implements Notary {

    @Override
    public Revision seal(Mark mark, String json) {
        return new Revision(mark, json, "digest-" + mark.number(), "signature-" + mark.number());
    }

    @Override
    public String canonical(String json) {
        return json;
    }

    @Override
    public Set<Flaw> flaws(Revision revision) {
        return EnumSet.noneOf(Flaw.class);
    }

    @Override
    public String publicKeys() {
        return "{\"keys\":[]}";
    }
}
