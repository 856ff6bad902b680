package org.partnercenter.concurrency;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A client with the habits of real ones: it sends twice, hangs up too early, and asks again what it was not answered. */
final class Caller implements AutoCloseable {

    /** An answer, and the time in which its command was decided, in nanoseconds. */
    record Told(Line.Answer answer, long sent, long answered) {
    }

    /** "Not now, send it again": nothing was done. */
    private static final int BUSY = 503;

    private final Key key;
    private final Random dice;
    private final Line line;
    private final Line twin;

    Caller(World world, Key key, Random dice) {
        this.key = key;
        this.dice = dice;
        this.line = world.line();
        this.twin = world.line();
    }

    Told post(String target, String body) throws IOException {
        var idempotencyKey = dice.nextInt(3) == 0 ? Optional.of(UUID.randomUUID().toString()) : Optional.<String>empty();
        var request = sign(target, body, idempotencyKey);
        long sent = System.nanoTime();
        var answer = switch (dice.nextInt(16)) {
            case 0 -> {
                line.cutBeforeTheAnswer(request);
                yield line.send(again(request, target, body, idempotencyKey));
            }
            case 1 -> {
                line.cutInTheBody(request);
                yield line.send(again(request, target, body, idempotencyKey));
            }
            case 2, 3 -> twice(request, again(request, target, body, idempotencyKey));
            default -> line.send(request);
        };
        while (answer.status() == BUSY) {
            answer = line.send(again(request, target, body, idempotencyKey));
        }
        return new Told(answer, sent, System.nanoTime());
    }

    /** The identical signed request, or one signed anew under the same key. */
    private Key.Signed again(Key.Signed request, String target, String body, Optional<String> idempotencyKey) {
        return idempotencyKey.isEmpty() ? request : sign(target, body, idempotencyKey);
    }

    private Key.Signed sign(String target, String body, Optional<String> idempotencyKey) {
        return key.sign(line.authority(), "POST", target, body, idempotencyKey);
    }

    /** Both under way at once; they are the same command, so they get the same answer. */
    private Line.Answer twice(Key.Signed request, Key.Signed again) throws IOException {
        line.close();
        twin.close();
        line.write(request);
        twin.write(again);
        var one = line.read();
        var other = twin.read();
        if (one.status() == BUSY || other.status() == BUSY) {
            return one.status() == BUSY ? other : one;
        }
        assertThat(other.status()).isEqualTo(one.status());
        if (one.status() < 300) {
            assertThat(other.body()).isEqualTo(one.body());
            assertThat(one.replayed()).isNotEqualTo(other.replayed());
        } else {
            assertThat(other.code()).isEqualTo(one.code());
        }
        return one;
    }

    @Override
    public void close() throws IOException {
        line.close();
        twin.close();
    }
}
