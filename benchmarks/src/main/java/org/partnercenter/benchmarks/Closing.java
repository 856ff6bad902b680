package org.partnercenter.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Closes a quarter of final revenue: formal bills of all partners, every line with its rate and reason, beside one sum over the same lines. */
final class Closing implements Scenario {

    private static final int PARTNERS = 1_000;
    private static final String MONTH = "to_char(now() - interval '1 month', 'YYYY-MM')";
    private static final String STATEMENTS = """
            insert into pc.revenue_statement (id, partner_id, month, total, eligible, lines, final_at)
            select 'statement-' || p, 'partner-' || p, to_char(now() - interval '1 month', 'YYYY-MM'), 0, 0, %1$d / %2$d, now()
            from generate_series(0, %2$d - 1) as p
            """;
    /** Every twentieth line takes back the one before it. */
    private static final String LINES = """
            insert into pc.revenue_line (id, partner_id, month, origin, source_id, source_month, version, keeper_id, association_type, customer_id,
                order_id, service_type, order_type, billing_mode, revenue_time, official, discount, cash, credit, stored_value_card, coupon,
                cash_coupon, uncounted, debt, write_off, product, card_purchase, booked_before, revenue)
            select md5(n::text), 'partner-' || n %% %2$d, m, 'FEE_RECORD', md5(n::text), m, 1, 'partner-' || n %% %2$d, '2', 'customer-' || n %% 10000,
                'order-' || n / 3, case when n %% 3 = 0 then 'hws.service.type.obs' else 'hws.service.type.ec2' end, 'USAGE', 'ON_DEMAND', now(),
                10, 0, 10, 0, 0, 0, 0, 0, 0, 0, '0', false, 0, case when n %% 20 = 0 then -500 else 1000 + n %% 1000 end
            from generate_series(1, %1$d) as n, (select to_char(now() - interval '1 month', 'YYYY-MM') as m) as month
            """;

    @Override
    public String name() {
        return "close";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        int lines = bench.lines();
        System.out.println("  starting a server, and putting revenue into its database");
        try (var house = House.first(bench.work(), "512m")) {
            house.execute(House.SUPERUSER, "set statement_timeout = 0", String.format(Locale.ROOT, STATEMENTS, lines, PARTNERS),
                    String.format(Locale.ROOT, LINES, lines, PARTNERS), "vacuum analyze pc.revenue_line");
            double before = summed(house);
            long begun = System.nanoTime();
            var asked = Requests.signed(Requests.Who.PLATFORM, "POST", "/v2/platform/incentive-periods/" + house.value("select " + MONTH) + "/closing", "{}",
                    house.port());
            if (new Load(house.port(), 1).run(List.of(asked), 30).errors() > 0) {
                throw new IllegalStateException("the closing was not begun");
            }
            await(house);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double sum = (before + summed(house)) / 2;
            var what = String.format(Locale.ROOT, "%,d lines of %,d partners", lines, PARTNERS);
            System.out.printf(Locale.ROOT, "  %-44s %.1f s, %,.0f lines/s; one sum %.2f s; %.0f times; %d MB%n", what, seconds, lines / seconds, sum, seconds / sum,
                    house.residentMegabytes().getLast());
            bench.point("close", lines, lines / seconds, lines / sum);
            double inserted = inserted(house);
            System.out.printf(Locale.ROOT, "  %-44s %.1f s; %.1f times%n", "as many lines inserted by one statement", inserted, seconds / inserted);
            return List.of(new Measured(name(), what + ", beside inserting its lines", String.format(Locale.ROOT, "%.1f s", seconds),
                    String.format(Locale.ROOT, "%.1f s", inserted), Optional.of(seconds / inserted), "–", Optional.empty()),
                    new Measured(name(), what, String.format(Locale.ROOT, "%.1f s, %,.0f lines/s", seconds, lines / seconds),
                    String.format(Locale.ROOT, "%.2f s", sum), Optional.of(seconds / sum), "≤ 10 ×", Optional.of(seconds <= 10 * sum)));
        }
    }

    private static void await(House house) throws Exception {
        try (var connection = house.database(House.SUPERUSER); var statement = connection.createStatement()) {
            while (true) {
                try (var row = statement.executeQuery("select finished_at is not null from pc.incentive_closing where period = " + MONTH)) {
                    if (row.next() && row.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(200);
            }
        }
    }

    /** One statement that stores the lines of the bills once more, in a table like theirs. */
    private static double inserted(House house) throws Exception {
        house.execute(House.SUPERUSER, "create table pc.incentive_line_beside (like pc.incentive_line including all)");
        long begun = System.nanoTime();
        house.execute(House.SUPERUSER, "set statement_timeout = 0", "insert into pc.incentive_line_beside select * from pc.incentive_line");
        return (System.nanoTime() - begun) / 1e9;
    }

    /** One statement that adds up what each partner and service type comes to; the faster of two. */
    private static double summed(House house) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long begun = System.nanoTime();
            house.value("select count(*) from (select partner_id, service_type, sum(revenue) from pc.revenue_line where month = " + MONTH
                    + " group by partner_id, service_type) t");
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        return best;
    }
}
