package org.moothall.operations.gap;

import org.moothall.relay.gap.GapAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/** Gives a service with a consumer group the address of its gaps. */
@AutoConfiguration(after = GapAutoConfiguration.class)
@ConditionalOnProperty("moothall.topics.group")
@Import(GapController.class)
class GapApiAutoConfiguration {}
