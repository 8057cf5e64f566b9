package org.moothall.minutes.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.search.PaperErrands;
import org.moothall.minutes.search.Papers;
import org.moothall.minutes.search.SearchDesk;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.SearchRules;
import org.moothall.minutes.search.Shelf;
import org.moothall.minutes.search.Strongroom;
import org.moothall.minutes.search.WithheldReading;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for searches, and what it is fed with besides the events. */
@Configuration(proxyBeanMethods = false)
class SearchWiring {

    private static final Logger log = LoggerFactory.getLogger(SearchWiring.class);

    @Bean
    WithheldReading withheldReading(MinuteBook book, Strongroom room) {
        return new WithheldReading(book, room);
    }

    /** Fills the strongroom after the start and whenever it is to be filled again; until then answers are not complete. */
    @Bean
    Rounds withheldRounds(WithheldReading reading) {
        return new Rounds(
                Plan.every(Duration.ofSeconds(1), "search-withheld"),
                _ -> {
                    if (!reading.isFilled()) {
                        reading.fill();
                    }
                },
                failure -> log.warn("Drafts cannot be searched for yet, which is tried again: {}", failure.toString()));
    }

    @Bean
    PaperErrands paperErrands(Papers papers, InstantSource clock) {
        return new PaperErrands(papers, clock);
    }

    /** Has the texts brought that the live index still misses; what fails is told once, and then seen in the metrics. */
    @Bean
    Rounds paperRounds(PaperErrands errands, Shelf shelf, InstantSource clock, MeterRegistry registry) {
        Gauge.builder("search.texts.awaited", errands, PaperErrands::awaited)
                .description("Documents whose text this replica's index still misses")
                .register(registry);
        TimeGauge.builder("search.texts.failing", () -> failingFor(errands, clock), TimeUnit.SECONDS)
                .description("For how long a text has been asked for in vain, the oldest of them")
                .register(registry);
        return new Rounds(
                Plan.every(Duration.ofSeconds(1), "search-papers"),
                goesOn -> errands.go(shelf.live(), goesOn),
                failure ->
                        log.warn("Texts of documents are not brought, which is tried again: {}", failure.toString()));
    }

    private static long failingFor(PaperErrands errands, InstantSource clock) {
        return errands.oldestFailure()
                .map(failure ->
                        Duration.between(failure.since(), clock.instant()).toSeconds())
                .orElse(0L);
    }

    @Bean
    SearchDesk searchDesk(SearchIndex index, WithheldReading withheld, SearchRules rules) {
        return new SearchDesk(index, withheld, rules);
    }
}
