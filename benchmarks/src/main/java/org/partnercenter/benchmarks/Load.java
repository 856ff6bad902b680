package org.partnercenter.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Sends signed requests over a number of connections, each as soon as the one before it was answered. */
final class Load {

    private final int port;
    private final int connections;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** Sends requests until the time or the requests are over. */
    Stats run(List<byte[]> requests, double seconds) throws IOException, InterruptedException {
        return run(requests, seconds, answer -> {
        });
    }

    Stats run(List<byte[]> requests, double seconds, Consumer<String> bodies) throws IOException, InterruptedException {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        var each = together(worker -> () -> one(requests, next, end, bodies));
        long last = each.stream().mapToLong(Part::ended).max().orElse(begun);
        var all = each.stream().flatMapToLong(part -> Arrays.stream(part.nanos())).toArray();
        return Stats.of(all, all.length, (last - begun) / 1e9, each.stream().mapToLong(Part::errors).sum());
    }

    private record Part(long[] nanos, long errors, long ended) {
    }

    private Part one(List<byte[]> requests, AtomicInteger next, long end, Consumer<String> bodies) throws IOException {
        var nanos = new long[1 << 12];
        int done = 0;
        long errors = 0;
        long now = System.nanoTime();
        try (var connected = new Connected(port)) {
            while (now < end) {
                int index = next.getAndIncrement();
                if (index >= requests.size()) {
                    break;
                }
                long sent = System.nanoTime();
                var answer = connected.answer(requests.get(index));
                now = System.nanoTime();
                if (answer.status() / 100 == 2) {
                    nanos = done == nanos.length ? Arrays.copyOf(nanos, 2 * done) : nanos;
                    nanos[done++] = now - sent;
                    bodies.accept(answer.body());
                } else {
                    if (errors++ == 0) {
                        System.err.println("  answered " + answer.status() + " " + answer.body());
                    }
                }
            }
        }
        return new Part(Arrays.copyOf(nanos, done), errors, now);
    }

    private <T> List<T> together(IntFunction<Callable<T>> work) throws IOException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(work.apply(i)));
            }
            var all = new ArrayList<T>();
            for (var each : running) {
                all.add(each.get());
            }
            return all;
        } catch (ExecutionException failed) {
            throw new IOException("a connection broke", failed.getCause());
        }
    }
}
