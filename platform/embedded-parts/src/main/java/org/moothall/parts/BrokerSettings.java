package org.moothall.parts;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What a single small broker needs to know, broker and controller in one process. Everything is kept for ever, since the
 * topics are the council's record; topics are created on purpose only; buffers are cut down to one machine's size.
 */
record BrokerSettings(
        Path directory, String host, int port, int advertisedPort, int controllerPort, Map<String, String> more) {

    private static final int NODE = 1;
    private static final String CLIENTS = "inter.broker.listener.name";

    Properties properties() {
        var p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", Integer.toString(NODE));
        p.setProperty("log.dirs", directory.toString());
        var clients = more.getOrDefault(CLIENTS, "PLAINTEXT");
        p.setProperty(
                "listeners", "%s://%s:%d,CONTROLLER://localhost:%d".formatted(clients, host, port, controllerPort));
        p.setProperty("advertised.listeners", clients + "://" + bootstrapServers());
        p.setProperty(CLIENTS, clients);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        // Voters by setting, not in the metadata: the controller's port may then differ at each start.
        p.setProperty("controller.quorum.voters", "%d@localhost:%d".formatted(NODE, controllerPort));
        keepEverything(p);
        standAlone(p);
        staySmall(p);
        p.putAll(more);
        return p;
    }

    String bootstrapServers() {
        return host + ":" + advertisedPort;
    }

    private static void keepEverything(Properties p) {
        p.setProperty("auto.create.topics.enable", "false");
        p.setProperty("log.retention.ms", "-1");
        p.setProperty("log.retention.bytes", "-1");
        p.setProperty("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    }

    private static void standAlone(Properties p) {
        p.setProperty("default.replication.factor", "1");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        // After a kill the broker may register again only when its own old session is over; 9 s by default.
        p.setProperty("broker.session.timeout.ms", "4000");
        p.setProperty("broker.heartbeat.interval.ms", "1000");
    }

    private static void staySmall(Properties p) {
        p.setProperty("offsets.topic.num.partitions", "1");
        p.setProperty("transaction.state.log.num.partitions", "1");
        p.setProperty("share.coordinator.state.topic.num.partitions", "1");
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "2");
        p.setProperty("background.threads", "2");
        p.setProperty("num.replica.alter.log.dirs.threads", "1");
        p.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        p.setProperty("log.index.size.max.bytes", "1048576");
        p.setProperty("offsets.load.buffer.size", "524288");
        // The controller writes a no-op twice a second by default, for ever.
        p.setProperty("metadata.max.idle.interval.ms", "10000");
    }
}
