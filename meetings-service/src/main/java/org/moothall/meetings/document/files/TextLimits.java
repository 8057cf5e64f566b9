package org.moothall.meetings.document.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a document is read for its text.
 *
 * @param mostCharacters of more than that the beginning is kept
 * @param mostPages likewise
 * @param mostUnpacked how many bytes may come out of a packed part of a document, and eight times as many out of all
 * @param patience how long it may take
 * @param atOnce how many are read side by side
 */
@ConfigurationProperties("moothall.documents.text")
record TextLimits(
        @DefaultValue("2000000") int mostCharacters,
        @DefaultValue("2000") int mostPages,
        @DefaultValue("33554432") long mostUnpacked,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("2") int atOnce) {}
