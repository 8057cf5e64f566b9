package org.moothall.relay.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections are rebuilt.
 *
 * @param leaseTime after what time without a sign of life a rebuild counts as dead
 */
@ConfigurationProperties("moothall.projections")
record ProjectionProperties(@DefaultValue("30s") Duration leaseTime) {}
