package org.partnercenter.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What becomes of coupons, and money that is given to customers, one thing a call over 8 connections. */
final class Changing {

    private static final Pattern COUPON = Pattern.compile("\"coupon_id\":\"([^\"]+)\"");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Changing() {
    }

    /** Ids of coupons that were issued for it. */
    private static List<String> coupons(Bench bench, int count) throws Exception {
        var ids = Collections.synchronizedList(new ArrayList<String>());
        new Load(bench.house().port(), 4).run(Issuing.spread(bench.house(), (count + 99) / 100, 100), 600, body ->
                COUPON.matcher(body).results().forEach(found -> ids.add(found.group(1))));
        bench.house().rest();
        return ids;
    }

    private static List<Measured> measured(Bench bench, String name, String what, Turns.Once ours, String script) throws Exception {
        var turns = Turns.taken(bench.house(), what, bench.rounds(), ours, turn -> bench.pgbench().run(script, 8, bench.seconds()));
        return List.of(Measured.rate(name, what, turns, "≥ 0.35 ×", turns.ratio() >= 0.35));
    }

    /** Taken back whole. */
    static final class Reclaim implements Scenario {
        @Override
        public String name() {
            return "reclaim";
        }

        @Override
        public List<Measured> measure(Bench bench) throws Exception {
            var house = bench.house();
            bench.seedBeside();
            return measured(bench, name(), "one coupon reclaimed a call, 8 connections", turn -> new Load(house.port(), 8).run(
                    coupons(bench, bench.requests(2_000)).stream().map(id -> Requests.signed(Requests.Who.DISTRIBUTOR, "POST",
                            "/v2/partners/coupons/reclaim", "{\"coupon_ids\":[\"" + id + "\"]}", house.port())).toList(), bench.seconds()), Scripts.reclaim());
        }
    }

    /** Used for an order. */
    static final class Use implements Scenario {
        @Override
        public String name() {
            return "use";
        }

        @Override
        public List<Measured> measure(Bench bench) throws Exception {
            var house = bench.house();
            bench.seedBeside();
            return measured(bench, name(), "one coupon used a call, 8 connections", turn -> new Load(house.port(), 8).run(
                    coupons(bench, bench.requests(2_000)).stream().map(id -> Requests.signed(Requests.Who.PLATFORM, "POST",
                            "/v2/platform/coupons/" + id + "/use", "{\"order_id\":\"bench-order-" + NUMBERS.incrementAndGet() + "\",\"amount\":0.01}",
                            house.port())).toList(), bench.seconds()), Scripts.use());
        }
    }

    /** Money of the distributor given to customers: all of it from one account. */
    static final class Allocate implements Scenario {
        @Override
        public String name() {
            return "allocate";
        }

        @Override
        public List<Measured> measure(Bench bench) throws Exception {
            var house = bench.house();
            var recharged = new Load(house.port(), 1).run(List.of(Requests.signed(Requests.Who.PLATFORM, "POST", "/v2/platform/accounts/recharge",
                    "{\"partner_id\":\"demo-distributor\",\"amount\":10000000.00,\"transfer_id\":\"bench-recharge-" + System.nanoTime() + "\"}",
                    house.port())), 60);
            if (recharged.errors() > 0) {
                throw new IllegalStateException("nothing to allocate");
            }
            bench.seedBeside();
            return measured(bench, name(), "money allocated to one customer a call, 8 connections", turn -> new Load(house.port(), 8).run(
                    IntStream.range(0, bench.requests(3_000)).mapToObj(n -> Requests.signed(Requests.Who.DISTRIBUTOR, "POST",
                            "/v2/partners/accounts/allocate", "{\"customer_id\":\"bench-customer-" + (1 + NUMBERS.incrementAndGet() % Estate.CUSTOMERS)
                                    + "\",\"amount\":0.01,\"memo\":\"" + NUMBERS.get() + "\"}", house.port())).toList(), bench.seconds()), Scripts.allocate());
        }
    }
}
