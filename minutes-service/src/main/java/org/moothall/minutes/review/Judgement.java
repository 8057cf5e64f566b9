package org.moothall.minutes.review;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a finding. Where nobody has said anything, there is none, and the finding goes nowhere.
 *
 * @param mended null where it is accepted as it was read, or left out
 */
public record Judgement(
        FindingId finding, boolean accepted, @Nullable Mending mended) {}
