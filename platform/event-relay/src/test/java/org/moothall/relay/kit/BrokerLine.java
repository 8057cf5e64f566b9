package org.moothall.relay.kit;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One connection through the {@link BrokerProxy}, carried frame by frame in both directions. */
final class BrokerLine {

    private static final int PRODUCE = 0;

    private final Socket client;
    private final Socket broker;
    private final Gate gate;
    private final Set<Integer> produceRequests = ConcurrentHashMap.newKeySet();

    BrokerLine(Socket client, Socket broker, Gate gate) {
        this.client = client;
        this.broker = broker;
        this.gate = gate;
    }

    interface Gate {
        boolean mayPass(boolean acknowledgement) throws InterruptedException;
    }

    void open(Runnable whenClosed) {
        Thread.ofVirtual().name("to-broker").start(() -> carry(client, broker, this::isRequest));
        Thread.ofVirtual().name("from-broker").start(() -> {
            carry(broker, client, this::isAcknowledgement);
            whenClosed.run();
        });
    }

    private void carry(Socket from, Socket to, Reading reading) {
        try (from;
                to) {
            var in = new DataInputStream(from.getInputStream());
            var out = new DataOutputStream(to.getOutputStream());
            while (true) {
                byte[] frame = in.readNBytes(in.readInt());
                if (!gate.mayPass(reading.isAcknowledgement(ByteBuffer.wrap(frame)))) {
                    return;
                }
                out.writeInt(frame.length);
                out.write(frame);
                out.flush();
            }
        } catch (IOException ended) {
            // One side is gone, and with it the line: that is all there is to say.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Reading {
        boolean isAcknowledgement(ByteBuffer frame);
    }

    /** A request begins with the key of its kind, a version, and the number that its answer will bear. */
    private boolean isRequest(ByteBuffer frame) {
        if (frame.getShort(0) == PRODUCE) {
            produceRequests.add(frame.getInt(4));
        }
        return false;
    }

    private boolean isAcknowledgement(ByteBuffer frame) {
        return produceRequests.remove(frame.getInt(0));
    }

    void close() {
        try {
            client.close();
            broker.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
