package org.moothall.minutes.search.files;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.minutes.search.SearchRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the shelf of this replica, and what asks it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchParts {

    @Bean(destroyMethod = "close")
    LuceneShelf searchShelf(SearchSettings settings, IndexDocuments documents) throws IOException {
        return settings.directory().isBlank()
                ? new LuceneShelf(Files.createTempDirectory("moothall-search-"), true, documents)
                : new LuceneShelf(Path.of(settings.directory()), false, documents);
    }

    @Bean(destroyMethod = "close")
    LuceneStrongroom strongroom() throws IOException {
        return new LuceneStrongroom();
    }

    @Bean
    LuceneSearch luceneSearch(
            LuceneShelf shelf, LuceneStrongroom room, SearchSettings settings, MeterRegistry registry) {
        return new LuceneSearch(shelf, room, settings.patience(), registry);
    }

    @Bean
    SearchRules searchRules(SearchSettings settings) {
        return new SearchRules(settings.longestQuery(), settings.mostClauses());
    }
}
