package org.moothall.minutes.search.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search index of each replica.
 *
 * @param directory where replicas have one each; empty for a temporary one, which is built anew at each start
 * @param patience after what time a search is broken off
 * @param longestQuery how many characters a search may have
 * @param mostClauses how many words a search may have
 */
@ConfigurationProperties("moothall.search")
record SearchSettings(
        @DefaultValue("") String directory,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("500") int longestQuery,
        @DefaultValue("32") int mostClauses) {}
