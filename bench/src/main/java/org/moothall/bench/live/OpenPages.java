package org.moothall.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;

/** Pages that are open: each a connection with a thread of its own that reads what is told. */
final class OpenPages implements AutoCloseable {
    private static final String REQUEST =
            "GET /meetings/m1/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";

    private final List<Socket> sockets = new ArrayList<>();
    private final AtomicReference<Expected> expected = new AtomicReference<>();

    private record Expected(String item, long since, CountDownLatch all, ConcurrentHistogram times) {}

    private OpenPages() {}

    /** As soon as all of them were told where the meeting is. */
    static OpenPages of(int port, int count) throws IOException, InterruptedException {
        OpenPages pages = new OpenPages();
        CountDownLatch told = new CountDownLatch(count);
        for (int page = 0; page < count; page++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            pages.sockets.add(socket);
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            Thread.startVirtualThread(() -> pages.read(socket, told));
        }
        if (!told.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(told.getCount() + " pages were told nothing");
        }
        return pages;
    }

    int count() {
        return sockets.size();
    }

    /** From now on it is counted who hears of this item, and how long it takes. */
    void expect(int item, CountDownLatch all, ConcurrentHistogram times) {
        expected.set(new Expected("\"number\":" + item + ",", System.nanoTime(), all, times));
    }

    private void read(Socket socket, CountDownLatch told) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 512)) {
            String line = lines.readLine();
            if (line != null && !line.contains(" 200")) {
                throw new IllegalStateException("A page was answered with " + line);
            }
            while (line != null) {
                if (line.startsWith("data:")) {
                    told.countDown();
                    heard(line);
                }
                line = lines.readLine();
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    private void heard(String line) {
        Expected now = expected.get();
        if (now != null && line.contains(now.item())) {
            now.times().recordValue((System.nanoTime() - now.since()) / 1_000);
            now.all().countDown();
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
