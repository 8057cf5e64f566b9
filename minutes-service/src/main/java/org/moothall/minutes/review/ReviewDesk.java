package org.moothall.minutes.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.Imports;
import org.moothall.minutes.importing.MotionsAnswer;
import org.moothall.minutes.importing.MotionsDesk;
import org.moothall.minutes.importing.Target;
import org.moothall.minutes.importing.Warning;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.Origin;
import org.moothall.minutes.minutes.Person;
import org.moothall.minutes.review.FindingId.Kind;

/**
 * Keeps what people say of findings, and takes into the draft what they accepted. The draft is written first and then noted:
 * after a crash between the two the same request writes the same again, which changes nothing, and notes it.
 */
public final class ReviewDesk {
    /** So often may others say something of the same findings before a taking is noted. */
    private static final int ATTEMPTS = 100;

    private final Imports imports;
    private final Reviews reviews;
    private final MinutesDesk minutes;
    private final MotionsDesk motions;
    private final InstantSource clock;

    public ReviewDesk(Imports imports, Reviews reviews, MinutesDesk minutes, MotionsDesk motions, InstantSource clock) {
        this.imports = imports;
        this.reviews = reviews;
        this.minutes = minutes;
        this.motions = motions;
        this.clock = clock;
    }

    /** What one of these answers for a page and what was said of it so far. */
    private interface OfPage {
        ReviewAnswer answer(ImportedPage page, Review review);
    }

    public ReviewAnswer read(String importId, @Nullable Integer part) {
        return with(importId, part, ReviewDesk::done);
    }

    /** Empty where there is no such import. */
    public Optional<List<Review>> all(String importId) {
        return imports.find(importId).map(_ -> reviews.of(importId));
    }

    public ReviewAnswer judge(String importId, @Nullable Integer part, long seen, List<Judgement> judgements) {
        return with(importId, part, seen, (page, review) -> {
            List<ReviewAnswer.Fault> faults = new JudgementCheck(page).of(judgements);
            if (!faults.isEmpty()) {
                return new ReviewAnswer.Unfit(faults);
            }
            Review judged = review.judged(judgements);
            return reviews.write(judged) ? done(page, judged) : stale(importId, part);
        });
    }

    /** Writes title, text, decisions and actions that were accepted, and nothing else. */
    public ReviewAnswer take(String importId, @Nullable Integer part, long seen, Destination to, Person by) {
        return with(importId, part, seen, (page, review) -> {
            Accepted accepted = Accepted.of(page, review);
            if (accepted.isNothing()) {
                return new ReviewAnswer.NothingAccepted();
            }
            Optional<Filed> filed = minutes.find(to.meetingId(), Audience.CLERKS);
            if (filed.isEmpty()) {
                return new ReviewAnswer.NotTaken(new Answer.NoSuchMinutes(to.meetingId()));
            }
            Optional<MinuteItem> item = filed.get().minutes().item(to.itemId());
            if (item.isEmpty()) {
                return new ReviewAnswer.UnknownItem(to.itemId());
            }
            return write(page, review, accepted, filed.get().version(), item.get(), to, by);
        });
    }

    private ReviewAnswer write(
            ImportedPage page,
            Review review,
            Accepted accepted,
            long version,
            MinuteItem item,
            Destination to,
            Person by) {
        boolean isThere = item.content().equals(accepted.content());
        Long replaces = to.replaces();
        if (replaces == null && !isThere && isWrittenByAClerk(item)) {
            return new ReviewAnswer.AlreadyMinuted(item.itemId());
        }
        String title = accepted.title() == null ? item.minutedTitle() : accepted.title();
        RecordItem record = new RecordItem(item.itemId(), title, accepted.content());
        OptionalLong seen = OptionalLong.of(replaces == null || isThere ? version : replaces);
        Answer answer = minutes.handle(to.meetingId(), seen, record, by);
        if (!(answer instanceof Answer.Done)) {
            return new ReviewAnswer.NotTaken(answer);
        }
        Taking taking = taking(to.meetingId(), to.itemId(), by, accepted.findings(), List.of());
        return noted(page, review, now -> now.withText(taking));
    }

    /** Records the motions that the accepted votes and movers tell of. */
    public ReviewAnswer takeMotions(String importId, @Nullable Integer part, long seen, Target to, Person by) {
        return with(importId, part, seen, (page, review) -> {
            List<FindingId> accepted = FindingId.in(page).stream()
                    .filter(finding -> finding.kind().isOfMotions())
                    .filter(review::accepts)
                    .toList();
            if (accepted.isEmpty()) {
                return new ReviewAnswer.NothingAccepted();
            }
            MotionsAnswer answer = motions.accept(
                    page.with(accepted(Kind.VOTE, page.votes(), review), accepted(Kind.MOVER, page.movers(), review)),
                    to,
                    by);
            if (!(answer instanceof MotionsAnswer.Recorded recorded)) {
                return new ReviewAnswer.NotMoved(answer);
            }
            List<FindingId> taken = recorded.motions().isEmpty() ? List.of() : accepted;
            Taking taking = taking(to.meetingId(), to.itemId(), by, taken, recorded.warnings());
            return noted(page, review, now -> now.withMotions(taking));
        });
    }

    private Taking taking(
            String meetingId, String itemId, Person by, List<FindingId> findings, List<Warning> warnings) {
        return new Taking(meetingId, itemId, clock.instant(), by, findings, warnings);
    }

    private ReviewAnswer noted(ImportedPage page, Review taken, UnaryOperator<Review> noting) {
        Review now = taken;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Review noted = noting.apply(now);
            if (reviews.write(noted)) {
                return done(page, noted);
            }
            now = current(taken.importId(), taken.part());
        }
        throw new IllegalStateException("What was taken of import %s could not be noted".formatted(taken.importId()));
    }

    private static boolean isWrittenByAClerk(MinuteItem item) {
        boolean written = item.minutedTitle() != null || !item.content().isNothing();
        return written && !(item.origin() instanceof Origin.Imported);
    }

    private static <T> List<T> accepted(Kind kind, List<T> found, Review review) {
        return IntStream.range(0, found.size())
                .filter(i -> review.accepts(new FindingId(kind, i + 1)))
                .mapToObj(found::get)
                .toList();
    }

    private ReviewAnswer with(String importId, @Nullable Integer part, long seen, OfPage then) {
        return with(
                importId,
                part,
                (page, review) -> review.version() == seen
                        ? then.answer(page, review)
                        : new ReviewAnswer.Stale(review.version()));
    }

    private ReviewAnswer with(String importId, @Nullable Integer part, OfPage then) {
        return imports.find(importId)
                .map(kept -> kept.part(part)
                        .map(page -> then.answer(page, current(importId, part)))
                        .orElseGet(() -> new ReviewAnswer.UnknownPart(importId, part == null ? 0 : part)))
                .orElseGet(() -> new ReviewAnswer.UnknownImport(importId));
    }

    private Review current(String importId, @Nullable Integer part) {
        return reviews.find(importId, part).orElseGet(() -> Review.unbegun(importId, part));
    }

    private ReviewAnswer stale(String importId, @Nullable Integer part) {
        return new ReviewAnswer.Stale(current(importId, part).version());
    }

    private static ReviewAnswer done(ImportedPage page, Review review) {
        return new ReviewAnswer.Done(review, Accepted.of(page, review), FindingId.in(page));
    }
}
