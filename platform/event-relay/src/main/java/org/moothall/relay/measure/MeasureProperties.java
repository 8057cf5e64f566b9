package org.moothall.relay.measure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what nobody tells is measured.
 *
 * @param interval the pause between two measures of lag, gaps and open dead letters
 */
@ConfigurationProperties("moothall.measure")
record MeasureProperties(@DefaultValue("5s") Duration interval) {}
