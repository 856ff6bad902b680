package org.partnercenter.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One coupon, one quota, and pages of coupons, while there are more and more of them. */
final class Reading implements Scenario {

    private static final int PAGE = 10;
    /** Turns of five seconds. */
    private static final int WARM_UP = 8;

    @Override
    public String name() {
        return "reads";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var house = bench.house();
        var results = new ArrayList<Measured>();
        var pages = new ArrayList<double[]>();
        grow(house, bench.sizes().getFirst());
        warm(bench, "/v2/partners/coupons/grown-", bench.sizes().getFirst(), WARM_UP);
        for (int size : bench.sizes()) {
            grow(house, size);
            var what = String.format(Locale.ROOT, "%,d coupons: ", size);
            var byId = Turns.taken(house, what + "one by id, 8 connections", bench.rounds(),
                    turn -> load(bench, () -> "/v2/partners/coupons/grown-" + (1 + ThreadLocalRandom.current().nextInt(size))),
                    turn -> bench.pgbench().run("\\set n random(1, " + size + ")\nselect * from pc.coupon where id = 'grown-' || :n::text;\n", 8, bench.seconds()));
            results.add(Measured.rate(name(), what + "one by id, 8 connections", byId, "≥ 10 000/s", byId.ours().perSecond() >= 10_000));
            bench.point("reads", size, byId);
            var issued = Turns.taken(house, what + "one more issued, 8 connections", 1,
                    turn -> new Load(house.port(), 8).run(Issuing.spread(house, bench.requests(3_000), 1), bench.seconds()),
                    turn -> bench.pgbench().run(Scripts.issue("'bench-quota-' || :q::text", 1), 8, bench.seconds()));
            results.add(Measured.rate("growth", what + "one more issued, 8 connections", issued, "no fall", true));
            bench.point("issue-growth", size, issued);
            var first = one(bench, "/v2/partners/coupons?limit=" + PAGE);
            var last = one(bench, "/v2/partners/coupons?limit=" + PAGE + "&offset=" + (count(house) - PAGE));
            pages.add(new double[] {size, first, last});
            System.out.printf(Locale.ROOT, "  %-44s first page %.1f ms, last %.1f ms%n", what, first, last);
            results.add(new Measured(name(), what + "page of 10, last beside first", Bench.millis(last), Bench.millis(first), Optional.of(last / first),
                    "≤ 1.5 ×", Optional.of(last <= 1.5 * first)));
        }
        results.add(new Measured(name(), "first page, most beside fewest", Bench.millis(pages.getLast()[1]), Bench.millis(pages.getFirst()[1]),
                Optional.of(pages.getLast()[1] / pages.getFirst()[1]), "≤ 1.2 ×", Optional.of(pages.getLast()[1] <= 1.2 * pages.getFirst()[1])));
        orders(house);
        bills(house);
        results.add(byId(bench, "quota", "/v2/partners/coupon-quotas/bench-quota-", "pc.coupon_quota", "bench-quota-"));
        results.add(byId(bench, "order", "/v2/partners/orders/bench-order-", "pc.customer_order", "bench-order-"));
        results.add(byId(bench, "incentive bill", "/v2/partners/incentive-bills/bench-bill-", "pc.incentive_bill", "bench-bill-"));
        return results;
    }

    private Measured byId(Bench bench, String what, String path, String table, String id) throws Exception {
        var label = "one " + what + " by id, 8 connections";
        warm(bench, path, Estate.QUOTAS, WARM_UP / 2);
        var turns = Turns.taken(bench.house(), label, bench.rounds(), turn -> load(bench, () -> path + (1 + ThreadLocalRandom.current().nextInt(Estate.QUOTAS))),
                turn -> bench.pgbench().run("\\set n random(1, " + Estate.QUOTAS + ")\nselect * from " + table + " where id = '" + id + "' || :n::text;\n", 8,
                        bench.seconds()));
        return Measured.rate(name(), label, turns, "≥ 10 000/s", turns.ours().perSecond() >= 10_000);
    }

    /** As many orders as there are quotas, through the door. */
    private static void orders(House house) throws Exception {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var feeds = IntStream.rangeClosed(1, Estate.QUOTAS).mapToObj(n -> Requests.signed(Requests.Who.PLATFORM, "POST", "/v2/platform/orders", String.format(Locale.ROOT,
                """
                {"order_id":"bench-order-%1$d","version":1,"customer_id":"bench-customer-%1$d","service_type_code":"hws.service.type.ec2","source_type":1,"status":5,
                "order_type":1,"official_amount":120.00,"amount_after_discount":100.00,"create_time":"%2$s","order_line_items":[{
                "order_line_item_id":"bench-order-%1$d-1","service_type_code":"hws.service.type.ec2","product_id":"s6.large","period_type":2,"period_num":12,
                "subscription_num":1,"official_amount":120.00,"amount_after_discount":100.00}]}""", n, now), house.port())).toList();
        if (new Load(house.port(), 4).run(feeds, 120).errors() > 0) {
            throw new IllegalStateException("orders were not fed");
        }
    }

    private static void bills(House house) throws Exception {
        house.execute(House.SUPERUSER, "insert into pc.incentive_bill (id, partner_id, period, period_end, incentive, association_type, policy_version, amount, currency,"
                + " lines, status, calculated_at, disputed) select 'bench-bill-' || n, 'demo-distributor', '2026-06', '2026-06', 'bench-' || n, '2', 1, 100, 'CNY', 0,"
                + " 'ESTIMATED', now(), false from generate_series(1, " + Estate.QUOTAS + ") n on conflict do nothing");
    }

    /** So many coupons that are found by number, besides those issued so far; rows alone: they are only read. */
    private static void grow(House house, int size) throws Exception {
        house.execute(House.SUPERUSER, "with added as (insert into pc.coupon (id, type, status, quota_id, partner_id, customer_id, association_type, face_minor, balance_minor,"
                + " currency, valid_from, valid_until, frozen, created_at, version, times_used) select 'grown-' || n, 'VOUCHER', 'AVAILABLE', 'bench-quota-' || 1 + n % "
                + Estate.QUOTAS + ", 'demo-distributor', 'bench-customer-' || 1 + n % " + Estate.CUSTOMERS + ", 'RESALE', 1, 1, 'CNY', now(), now() + interval '1 year',"
                + " false, now() - interval '1 second' * (n / 100), 1, 0 from generate_series(1, " + size + ") n on conflict do nothing returning *) " + Scripts.counted("pc"), "vacuum analyze pc.coupon");
    }

    private static long count(House house) throws Exception {
        return Long.parseLong(house.value("select count(*) from pc.coupon where partner_id = 'demo-distributor' and reseller_id is null"));
    }

    private static Stats load(Bench bench, Supplier<String> path) throws Exception {
        int port = bench.house().port();
        return new Load(port, 8).run(IntStream.range(0, bench.requests(12_000)).mapToObj(n -> Requests.signed(Requests.Who.DISTRIBUTOR, "GET",
                path.get(), "", port)).toList(), bench.seconds());
    }

    /** What is read is not what the server was warmed up with. */
    private static void warm(Bench bench, String path, int size, int turns) throws Exception {
        for (int i = 0; i < (bench.brief() ? 1 : turns); i++) {
            System.out.println("  warming " + load(bench, () -> path + (1 + ThreadLocalRandom.current().nextInt(size))));
        }
    }

    /** The median of pages asked for one after the other. */
    private static double one(Bench bench, String path) throws Exception {
        int port = bench.house().port();
        var requests = IntStream.range(0, 200).mapToObj(n -> Requests.signed(Requests.Who.DISTRIBUTOR, "GET", path, "", port)).toList();
        return new Load(port, 1).run(requests, bench.seconds()).p50Millis();
    }
}
