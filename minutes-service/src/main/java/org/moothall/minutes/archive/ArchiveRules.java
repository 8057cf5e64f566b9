package org.moothall.minutes.archive;

import java.time.Duration;

/**
 * How archives are read.
 *
 * @param maxFiles the most files in one
 * @param maxFileBytes the largest file in one
 * @param lease how long a worker keeps an archive to itself without a word; longer than reading one file takes
 */
public record ArchiveRules(int maxFiles, long maxFileBytes, Duration lease) {}
