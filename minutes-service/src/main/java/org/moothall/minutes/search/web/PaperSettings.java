package org.moothall.minutes.search.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the texts of documents are had.
 *
 * @param meetings where meetings-service is
 * @param patience how long it may take for one document
 * @param largestText how many bytes an answer may have
 */
@ConfigurationProperties("moothall.search.papers")
record PaperSettings(
        String meetings,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("33554432") long largestText) {}
