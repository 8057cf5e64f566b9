package org.moothall.minutes.wiring;

import java.time.Clock;
import java.util.function.Supplier;
import org.moothall.minutes.archive.ArchiveRules;
import org.moothall.minutes.archive.BatchDesk;
import org.moothall.minutes.archive.BatchWorker;
import org.moothall.minutes.archive.Batches;
import org.moothall.minutes.importing.ImportDesk;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading archives: the desk, the worker, and the loop that keeps it at work. */
@Configuration(proxyBeanMethods = false)
class ArchiveWiring {

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
}
