package org.partnercenter.bootstrap;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.task.InterruptableTask;
import io.helidon.http.DirectHandler;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.spi.ServerConnection;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.BufferOverflowException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The bytes of a connection, piece by piece. From its first byte on, the head of a request has so long to arrive, and then its body
 * as long again; and no more of a body is kept than somebody has asked for, however large it calls its next chunk.
 *
 * <p>A head that is late is answered here; a body that is late, or too large in one piece, breaks off where it is read. In both
 * cases nothing more is read from the connection.
 */
final class Arrival implements Supplier<byte[]> {
    private static final int MOST_UNREAD = 2 << 20;
    private static final int LOOK_EVERY = 1 << 16;

    private enum Phase { BETWEEN, HEAD, BODY }

    private final DataReader real;
    private final DataReader reader = new DataReader(this);
    private final long limitNanos;
    private ServerConnection connection;
    private Phase phase = Phase.BETWEEN;
    private long began;
    private int unlookedAt;
    private boolean last;
    private boolean over;

    Arrival(DataReader real, Duration limit) {
        this.real = real;
        this.limitNanos = limit.toNanos();
    }

    void of(ServerConnection itself) {
        connection = itself;
    }

    DataReader reader() {
        return reader;
    }

    /** What was left of a broken body could look like a request. */
    void firstLineRead() {
        if (over) {
            throw new CloseConnectionException("the request before was not read to its end");
        }
        if (phase != Phase.HEAD) {
            enter(Phase.HEAD);
        }
    }

    /** @param isLast the client wants the connection to end after this request; Helidon would keep it until it is idle */
    void headRead(boolean isLast) {
        enter(Phase.BODY);
        last = isLast;
    }

    private void enter(Phase next) {
        phase = next;
        began = System.nanoTime();
        unlookedAt = 0;
    }

    @Override
    public byte[] get() {
        if (over) {
            throw new CloseConnectionException("the request before was not read to its end");
        }
        if (phase == Phase.BODY && waitsForARequest()) {
            if (last) {
                throw new CloseConnectionException("the client asked for it");
            }
            phase = Phase.BETWEEN;
        }
        if (phase == Phase.BETWEEN) {
            byte[] first = pull();
            enter(Phase.HEAD);
            return first;
        }
        byte[] more = pullInTime();
        if (phase == Phase.BODY && more != null) {
            look(more.length);
        }
        return more;
    }

    private boolean waitsForARequest() {
        return connection instanceof InterruptableTask<?> task && task.canInterrupt();
    }

    /** Null at the end of the stream. */
    private byte[] pull() {
        try {
            return real.readBuffer().readBytes();
        } catch (DataReader.InsufficientDataAvailableException end) {
            return null;
        }
    }

    /**
     * Sockets of Helidon know no time-out, so another thread waits for them. Whoever comes too late finds that nobody reads any
     * more; the thread ends with its connection.
     */
    private byte[] pullInTime() {
        var piece = new CompletableFuture<byte[]>();
        Thread.ofVirtual().start(() -> {
            try {
                piece.complete(pull());
            } catch (RuntimeException failed) {
                piece.completeExceptionally(failed);
            }
        });
        try {
            return piece.get(began + limitNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw late();
        } catch (ExecutionException failed) {
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CloseConnectionException("the server stops", stop);
        }
    }

    private RuntimeException late() {
        over = true;
        if (phase == Phase.BODY) {
            return new UncheckedIOException(new SocketTimeoutException("the body did not arrive in time"));
        }
        return RequestException.builder()
                .type(DirectHandler.EventType.BAD_REQUEST)
                .status(Status.REQUEST_TIMEOUT_408)
                .message("The head of the request did not arrive in time.")
                .safeMessage(true)
                .setKeepAlive(false)
                .build();
    }

    private void look(int more) {
        unlookedAt += more;
        if (unlookedAt >= LOOK_EVERY) {
            unlookedAt = 0;
            if (reader.available() > MOST_UNREAD) {
                over = true;
                throw new BufferOverflowException();
            }
        }
    }
}
