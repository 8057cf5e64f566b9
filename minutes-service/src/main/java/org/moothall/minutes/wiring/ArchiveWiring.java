package org.moothall.minutes.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.moothall.minutes.archive.ArchiveRules;
import org.moothall.minutes.archive.BatchDesk;
import org.moothall.minutes.archive.BatchWorker;
import org.moothall.minutes.archive.Batches;
import org.moothall.minutes.importing.ImportDesk;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading archives: the desk, the worker, and the loop that keeps it at work. */
@Configuration(proxyBeanMethods = false)
class ArchiveWiring {

    private static final Logger log = LoggerFactory.getLogger(ArchiveWiring.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FOR_A_FILE = Duration.ofSeconds(20);

    @Bean
    ArchiveRules archiveRules(MinutesSettings settings) {
        MinutesSettings.Imports imports = settings.imports();
        return new ArchiveRules(imports.maxFiles(), imports.maxSize().toBytes(), imports.lease());
    }

    @Bean
    BatchDesk batchDesk(Batches batches, ArchiveRules rules, @Qualifier("ids") Supplier<String> ids, Clock clock) {
        return new BatchDesk(batches, rules, ids, clock);
    }

    @Bean
    BatchWorker batchWorker(
            Batches batches,
            ImportDesk imports,
            ArchiveRules rules,
            @Qualifier("ids") Supplier<String> ids,
            Clock clock) {
        return new BatchWorker(batches, imports, rules, ids.get(), clock);
    }

    /** A failure of ours, such as a store that is away, ends a round only: the lease gives the archive back. */
    @Bean
    Rounds archiveLoop(BatchWorker worker) {
        return new Rounds(
                Plan.every(PAUSE, "archive").firstAfter(PAUSE).waitingAtStop(FOR_A_FILE),
                goesOn -> {
                    boolean worked = true;
                    while (worked && goesOn.getAsBoolean()) {
                        worked = worker.workOne(goesOn);
                    }
                },
                failure -> log.error("Reading an archive failed and is taken up again", failure));
    }
}
