package org.moothall.minutes.wiring;

import org.moothall.minutes.search.SearchDesk;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.SearchRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for searches. */
@Configuration(proxyBeanMethods = false)
class SearchWiring {

    @Bean
    SearchDesk searchDesk(SearchIndex index, SearchRules rules) {
        return new SearchDesk(index, rules);
    }
}
