package org.moothall.gateway.route;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are. */
@ConfigurationProperties("moothall.services")
record ServiceAddresses(URI meetings, URI minutes, URI notifications) {}
