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

    @Bean
    LuceneSearch luceneSearch(
            LuceneShelf shelf, IndexDocuments documents, SearchSettings settings, MeterRegistry registry) {
        return new LuceneSearch(shelf, documents, settings.patience(), registry);
    }

    @Bean
    SearchRules searchRules(SearchSettings settings) {
        return new SearchRules(settings.longestQuery(), settings.mostClauses());
    }
}
