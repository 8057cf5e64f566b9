package org.moothall.relay.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between clients and a broker on this machine and does to them what networks do. It knows Kafka's frames well
 * enough to tell the answer to a produce request from others. The broker has to advertise this port, or clients walk
 * around it. A new proxy lets everything through.
 */
public final class BrokerProxy implements AutoCloseable {

    /** What it does with what comes. */
    enum Weather {
        CLEAR,
        NO_CONNECTION,
        NOTHING_PASSES,
        ACKNOWLEDGEMENTS_HELD,
        ACKNOWLEDGEMENTS_CUT
    }

    private final ServerSocket door;
    private final Set<BrokerLine> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger withheld = new AtomicInteger();
    private volatile int brokerPort;
    private Weather weather = Weather.CLEAR;

    private BrokerProxy(ServerSocket door) {
        this.door = door;
    }

    /** Takes a free port; nobody gets through before {@link #leadTo} is called. */
    public static BrokerProxy open() {
        try {
            var proxy = new BrokerProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().name("broker-proxy").start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public void leadTo(int brokerPort) {
        this.brokerPort = brokerPort;
    }

    /** Breaks every connection and each new one at once. */
    public void refuseConnections() {
        become(Weather.NO_CONNECTION);
        lines.forEach(BrokerLine::close);
    }

    /** Keeps connections and lets nothing pass either way. */
    public void pause() {
        become(Weather.NOTHING_PASSES);
    }

    /** Lets the broker have everything, and keeps back that it took the records. */
    public void holdAcknowledgements() {
        become(Weather.ACKNOWLEDGEMENTS_HELD);
    }

    /** Lets the broker have everything, and breaks the connection on which it says that it took the records. */
    public void cutBeforeAcknowledgement() {
        become(Weather.ACKNOWLEDGEMENTS_CUT);
    }

    /** Lets everything through again, first of all what was kept back. */
    public void heal() {
        become(Weather.CLEAR);
    }

    /** How many acknowledgements of the broker were held or cut off so far. */
    public int withheld() {
        return withheld.get();
    }

    private synchronized void become(Weather next) {
        weather = next;
        notifyAll();
    }

    /** Waits until something may pass; answers whether the connection holds. */
    synchronized boolean mayPass(boolean acknowledgement) throws InterruptedException {
        if (acknowledgement && weather == Weather.ACKNOWLEDGEMENTS_HELD) {
            withheld.incrementAndGet();
        }
        while (weather == Weather.NOTHING_PASSES || (acknowledgement && weather == Weather.ACKNOWLEDGEMENTS_HELD)) {
            wait();
        }
        if (acknowledgement && weather == Weather.ACKNOWLEDGEMENTS_CUT) {
            withheld.incrementAndGet();
            return false;
        }
        return weather != Weather.NO_CONNECTION;
    }

    private synchronized boolean takesConnections() {
        return weather != Weather.NO_CONNECTION;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (takesConnections()) {
                    connect(client);
                } else {
                    client.close();
                }
            } catch (IOException closedOrBrokerAway) {
                // A client that cannot be connected finds its connection broken, as without a proxy, and comes again.
                continue;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket broker = new Socket(InetAddress.getLoopbackAddress(), brokerPort);
            BrokerLine line = new BrokerLine(client, broker, this::mayPass);
            lines.add(line);
            line.open(() -> lines.remove(line));
        } catch (IOException brokerAway) {
            client.close();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(BrokerLine::close);
    }
}
