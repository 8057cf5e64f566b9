package org.moothall.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Gives a service that reads events the addresses under {@code /api/operations}. */
@AutoConfiguration
class OperationsAutoConfiguration {}
