package org.moothall.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of a service's HTTP interface.
 *
 * @param maxBody the largest body that is not an upload
 */
@ConfigurationProperties("moothall.http")
record HttpProperties(@DefaultValue("6MB") DataSize maxBody) {}
