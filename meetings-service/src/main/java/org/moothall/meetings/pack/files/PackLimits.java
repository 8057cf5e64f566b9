package org.moothall.meetings.pack.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is bound into packs.
 *
 * @param mostPages papers that would make a pack longer are named in it and left out
 * @param patience how long somebody waits for a pack that is not made yet
 * @param atOnce how many a replica makes side by side
 * @param kept how much of its disk a replica uses for packs that were made
 */
@ConfigurationProperties("moothall.packs")
record PackLimits(
        @DefaultValue("2000") int mostPages,
        @DefaultValue("45s") Duration patience,
        @DefaultValue("2") int atOnce,
        @DefaultValue("512MB") DataSize kept) {}
