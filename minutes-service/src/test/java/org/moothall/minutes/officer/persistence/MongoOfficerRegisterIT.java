package org.moothall.minutes.officer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.officer.OfficerFixtures.GENERAL;
import static org.moothall.minutes.officer.OfficerFixtures.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.officer.Authority;
import org.moothall.minutes.officer.Entry;
import org.moothall.minutes.officer.OfficerDecision;
import org.moothall.minutes.officer.OfficerEvent;
import org.moothall.minutes.officer.OfficerQuery;
import org.moothall.minutes.officer.OfficerRegister;
import org.moothall.minutes.officer.Particulars;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;

@RealService
class MongoOfficerRegisterIT extends PendingEventsKit {

    private static final Authority EXPRESS = new Authority.Express("Minute 41");

    @Autowired
    private OfficerRegister register;

    @Override
    protected String topic() {
        return "moothall.minutes";
    }

    @Override
    protected String collection() {
        return "officerDecisions";
    }

    @Override
    protected String create() {
        return enter("Head of Highways", "2026-11-19", GENERAL);
    }

    @Override
    protected boolean change(String id) {
        Entry entry = find(id);
        return register.replace(entry.version(), new OfficerEvent.Drafted(entry.decision()));
    }

    @Override
    protected boolean changeStale(String id) {
        Entry entry = find(id);
        return register.replace(entry.version() - 1, new OfficerEvent.Drafted(entry.decision()));
    }

    @Test
    void readsBackTheRecordAsItWasWritten() {
        Stream.of(GENERAL, EXPRESS).forEach(authority -> {
            String id = enter("Head of Highways", "2026-11-19", authority);
            OfficerDecision published = published(find(id).decision());

            assertThat(register.replace(1, new OfficerEvent.Published(published)))
                    .isTrue();
            assertThat(find(id)).isEqualTo(new Entry(2, published));
        });
    }

    @Test
    void findsByRoleWhateverTheCaseAndByTheDayAndLeavesOutDrafts() {
        String role = "Head of " + UUID.randomUUID();
        String first = enter(role, "2026-11-17", GENERAL);
        String second = enter(role, "2026-11-18", EXPRESS);
        register.replace(1, new OfficerEvent.Published(published(find(second).decision())));

        assertThat(list(" " + role.toUpperCase(Locale.ROOT), null, null, true))
                .containsExactlyInAnyOrder(first, second);
        assertThat(list(role, null, null, false)).containsExactly(second);
        assertThat(list(role, "2026-11-17", "2026-11-17", true)).containsExactly(first);
        assertThat(list(role, "2026-11-18", null, true)).containsExactly(second);
        assertThat(list(role, null, "2026-11-16", true)).isEmpty();
    }

    private List<String> list(String role, @Nullable String from, @Nullable String to, boolean draftsToo) {
        return register.list(new OfficerQuery(role, day(from), day(to), draftsToo, null, 10)).stream()
                .map(entry -> entry.decision().id())
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static OfficerDecision published(OfficerDecision draft) {
        return new OfficerDecision(draft.id(), draft.particulars(), NOW, NOW, NOW);
    }

    private String enter(String role, String takenOn, Authority authority) {
        String id = "officer-" + UUID.randomUUID();
        Particulars particulars = new Particulars(
                LocalDate.parse(takenOn),
                role,
                authority,
                "to buy a gritter",
                "The lowest tender.",
                null,
                List.of("Councillor Odile Marchbank"),
                List.of("Tender report"));
        register.enter(new OfficerEvent.Drafted(new OfficerDecision(id, particulars, null, NOW, NOW)));
        return id;
    }

    private Entry find(String id) {
        return register.find(id).orElseThrow();
    }
}
