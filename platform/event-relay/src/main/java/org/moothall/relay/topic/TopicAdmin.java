package org.moothall.relay.topic;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;

/** Opens the client that asks the brokers about topics; it gives up soon, since who asks tries again. */
final class TopicAdmin {

    private TopicAdmin() {}

    static Admin open(RelayProperties relay, KafkaAccess access) {
        return Admin.create(access.with(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, relay.bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000)));
    }
}
