package org.moothall.parts;

import java.nio.file.Path;

/** A broker in a process of its own, to be killed. */
final class KafkaChild {

    private KafkaChild() {}

    static void main(String[] arguments) throws InterruptedException {
        var kafka = EmbeddedKafka.in(Path.of(arguments[0])).start();
        System.out.println(kafka.bootstrapServers());
        Thread.currentThread().join();
    }
}
