package org.moothall.local.mail;

import java.nio.file.Path;
import java.time.InstantSource;

/** A mail sink in a process of its own, to be killed. */
final class MailChild {

    private MailChild() {}

    static void main(String[] arguments) throws InterruptedException {
        var sink = new MailSink(0, new LetterBox(Path.of(arguments[0]), InstantSource.system()));
        sink.start();
        System.out.println(sink.port());
        Thread.currentThread().join();
    }
}
