package org.moothall.gateway.subscribing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A subscription as its owner sees it.
 *
 * @param target the address, masked
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OwnSubscription(String id, String target, Wishes.Filter filter, String status) {}
