package org.moothall.operations.projection;

import org.moothall.relay.projection.ProjectionRebuilds;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** Gives a service that can rebuild its projections the addresses for it. */
@AutoConfiguration(afterName = "org.moothall.relay.projection.RebuildAutoConfiguration")
@ConditionalOnBean(ProjectionRebuilds.class)
@Import(ProjectionController.class)
class ProjectionOperationsAutoConfiguration {}
