package org.moothall.system.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Platform;

/** What the people of a history share: chance, the canaries, who they are, and the meetings that there are. */
final class Council {

    final RandomGenerator random;
    final Canaries canaries;
    final Platform platform;
    final Api clerk;
    final Api chair;
    final Api officer;
    final Api integrator;
    final Api operator;
    final Api anonymous;
    final List<String> bodies = new ArrayList<>();
    final List<Sitting> sittings = new ArrayList<>();
    /** The keys of records that were put on the topics by mistake. */
    final List<String> mistakes = new ArrayList<>();

    private final List<String> trail = new ArrayList<>();

    Council(RandomGenerator random, Canaries canaries, Platform platform) {
        this.random = random;
        this.canaries = canaries;
        this.platform = platform;
        this.clerk = member("clerk");
        this.chair = member("chair");
        this.officer = member("officer");
        this.integrator = member("integrator");
        this.operator = member("operator");
        this.anonymous = platform.anonymous();
    }

    private Api member(String role) {
        canaries.given(platform.token(role), "token of the " + role, _ -> false);
        return platform.as(role);
    }

    /** Notes what was answered. A rule may refuse what chance proposes; the platform itself must not fail. */
    boolean accepted(Answer answer) {
        trail.add(answer.request() + " " + answer.status());
        if (answer.status() >= 500) {
            throw new AssertionError("%s was answered %d: %s\nafter %s"
                    .formatted(answer.request(), answer.status(), answer.text(), String.join("\n", trail)));
        }
        return answer.isSuccess();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    Optional<Sitting> anySitting(Predicate<Sitting> wanted) {
        return any(sittings.stream().filter(wanted).toList());
    }

    List<String> trail() {
        return List.copyOf(trail);
    }

    /** How often each method was answered with which status. */
    Map<String, Long> answers() {
        return trail.stream()
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf(' ')) + line.substring(line.lastIndexOf(' ')),
                        TreeMap::new,
                        Collectors.counting()));
    }
}
