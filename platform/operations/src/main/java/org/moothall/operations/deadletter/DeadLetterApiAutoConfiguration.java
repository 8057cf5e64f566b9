package org.moothall.operations.deadletter;

import org.moothall.relay.deadletter.DeadLetterAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/** Gives a service with a consumer group the addresses of its dead letters. */
@AutoConfiguration(after = DeadLetterAutoConfiguration.class)
@ConditionalOnProperty("moothall.topics.group")
@Import(DeadLetterController.class)
class DeadLetterApiAutoConfiguration {}
