package org.partnercenter.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Coupons issued over REST, beside the same statements one after the other. */
final class Issuing {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Issuing() {
    }

    static byte[] request(House house, String quota, int customers) {
        var random = ThreadLocalRandom.current();
        int first = random.nextInt(Estate.CUSTOMERS);
        var ids = IntStream.range(0, customers).mapToObj(n -> "\"bench-customer-" + (1 + (first + n) % Estate.CUSTOMERS) + "\"")
                .collect(Collectors.joining(","));
        return Requests.signed(Requests.Who.DISTRIBUTOR, "POST", "/v2/partners/coupons", "{\"quota_id\":\"" + quota + "\",\"customer_ids\":[" + ids
                + "],\"face_value\":0.01,\"memo\":\"" + NUMBERS.incrementAndGet() + "\"}", house.port());
    }

    static List<byte[]> spread(House house, int count, int customers) {
        return IntStream.range(0, count).mapToObj(n -> request(house, "bench-quota-" + (1 + ThreadLocalRandom.current().nextInt(Estate.QUOTAS)), customers)).toList();
    }

    static List<byte[]> hot(House house, int count) {
        return IntStream.range(0, count).mapToObj(n -> request(house, Estate.HOT, 1)).toList();
    }

    /** One coupon of one of 500 quotas. */
    static final class One implements Scenario {
        @Override
        public String name() {
            return "issue";
        }

        @Override
        public List<Measured> measure(Bench bench) throws Exception {
            var house = bench.house();
            var turns = Turns.taken(house, "one coupon a call, 8 connections, 500 quotas", bench.rounds(),
                    turn -> new Load(house.port(), 8).run(spread(house, bench.requests(3_000), 1), bench.seconds()),
                    turn -> bench.pgbench().run(Scripts.issue("'bench-quota-' || :q::text", 1), 8, bench.seconds()));
            return List.of(Measured.rate("issue", "one coupon a call, 8 connections, 500 quotas", turns, "≥ 0.35 × (0.5 ×)", turns.ratio() >= 0.35),
                    new Measured("issue", "the same: latency, 99 of 100", Bench.millis(turns.ours().p99Millis()), Bench.millis(turns.beside().p99Millis()),
                            Optional.empty(), "≤ 15 ms", Optional.of(turns.ours().p99Millis() <= 15)));
        }
    }

    /** A hundred coupons a call. */
    static final class Hundred implements Scenario {
        @Override
        public String name() {
            return "issue-100";
        }

        @Override
        public List<Measured> measure(Bench bench) throws Exception {
            var house = bench.house();
            var turns = Turns.taken(house, "100 coupons a call, 8 connections", bench.rounds(),
                    turn -> new Load(house.port(), 8).run(spread(house, bench.requests(200), 100), bench.seconds()).times(100),
                    turn -> bench.pgbench().run(Scripts.issue("'bench-quota-' || :q::text", 100), 8, bench.seconds()).times(100));
            return List.of(Measured.rate("issue-100", "100 coupons a call, 8 connections, coupons", turns, "≥ 0.5 ×", turns.ratio() >= 0.5));
        }
    }

    /** All want the same quota. */
    static final class Hot implements Scenario {
        private static final List<Integer> CONNECTIONS = List.of(8, 16, 32, 64);

        @Override
        public String name() {
            return "hot-quota";
        }

        @Override
        public List<Measured> measure(Bench bench) throws Exception {
            var house = bench.house();
            var all = new ArrayList<Measured>();
            double at8 = 0;
            for (int connections : CONNECTIONS) {
                var turns = Turns.taken(house, "one quota, " + connections + " connections", 2,
                        turn -> new Load(house.port(), connections).run(hot(house, bench.requests(4_000)), bench.seconds()),
                        turn -> bench.pgbench().run(Scripts.issue("'" + Estate.HOT + "'", 1), Math.min(connections, 40), bench.seconds()));
                at8 = connections == 8 ? turns.ours().perSecond() : at8;
                boolean reached = turns.ours().perSecond() >= 0.95 * at8 && (connections < 16 || turns.ratio() > 1);
                all.add(Measured.rate("hot-quota", "one quota, " + connections + " connections", turns,
                        connections < 16 ? "no fall to 64" : "above pgbench, no fall from 8", reached));
                bench.point("hot-quota", connections, turns);
            }
            return all;
        }
    }
}
