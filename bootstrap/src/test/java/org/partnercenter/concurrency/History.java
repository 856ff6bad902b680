package org.partnercenter.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What callers were told, and whether it is true. Commands on one quota take turns, and number their ledger entries in their
 * turn; so the ledger, in the order of its ids, is the serial order that has to explain all answers. Amounts are minor units.
 */
final class History {

    /** When a command was decided: after {@code sent}, before {@code answered}. */
    record Span(long sent, long answered) {
    }

    /** @param shortages by customer, the balance that was said to be too little */
    record Issue(String quota, long face, Map<String, String> couponOf, Map<String, Long> shortages, Span span) {
    }

    record Reclaim(String coupon, boolean done, Span span) {
    }

    record Use(String coupon, String order, long amount, long balanceAfter) {
    }

    private final Queue<Issue> issues = new ConcurrentLinkedQueue<>();
    private final Queue<Reclaim> reclaims = new ConcurrentLinkedQueue<>();
    private final Queue<Use> uses = new ConcurrentLinkedQueue<>();
    private final Queue<String> holds = new ConcurrentLinkedQueue<>();

    void add(Issue issue) {
        issues.add(issue);
    }

    void add(Reclaim reclaim) {
        reclaims.add(reclaim);
    }

    void add(Use use) {
        uses.add(use);
    }

    void held(String coupon) {
        holds.add(coupon);
    }

    boolean wasHeld(String coupon) {
        return holds.contains(coupon);
    }

    int refusals() {
        return issues.stream().mapToInt(issue -> issue.shortages().size()).sum();
    }

    long issued(String quota) {
        return issues.stream().filter(issue -> issue.quota().equals(quota)).mapToInt(issue -> issue.couponOf().size()).sum();
    }

    long reclaimed() {
        return reclaims.stream().filter(Reclaim::done).count();
    }

    void check(DSLContext database, Set<String> quotas) {
        var coupons = new Coupons(database, quotas);
        coupons.areTheOnesAnswered();
        coupons.moved();
        quotas.forEach(quota -> new Turns(database, quota).explainTheAnswers());
    }

    /** The coupons of some quotas as they are now. */
    private final class Coupons {

        private record Row(String quota, String customer, long face, long balance, String status) {
        }

        private final DSLContext database;
        private final Map<String, Row> rows = new HashMap<>();

        Coupons(DSLContext database, Set<String> quotas) {
            this.database = database;
            database.fetch("select id, quota_id, customer_id, face_minor, balance_minor, status from pc.coupon"
                            + " where quota_id = any (?)", (Object) quotas.toArray(String[]::new))
                    .forEach(row -> rows.put(row.get(0, String.class), new Row(row.get(1, String.class),
                            row.get(2, String.class), row.get(3, Long.class), row.get(4, Long.class), row.get(5, String.class))));
        }

        void areTheOnesAnswered() {
            var answered = new HashSet<String>();
            for (var issue : issues) {
                issue.couponOf().forEach((customer, coupon) -> {
                    assertThat(answered.add(coupon)).as("%s was answered once", coupon).isTrue();
                    assertThat(rows.get(coupon)).as(coupon).isNotNull().satisfies(row -> {
                        assertThat(row.quota()).isEqualTo(issue.quota());
                        assertThat(row.customer()).isEqualTo(customer);
                        assertThat(row.face()).isEqualTo(issue.face());
                    });
                });
            }
            assertThat(rows.keySet()).isEqualTo(answered);
        }

        /** Uses and reclaims: each granted one is in the ledger, once, and nothing else is. */
        void moved() {
            var left = new HashMap<String, Long>();
            var used = new HashMap<String, Use>();
            var back = new HashSet<String>();
            for (var row : database.fetch("select kind, coupon_id, order_id, amount_minor from pc.ledger_transfer"
                    + " where coupon_id = any (?) order by id", (Object) rows.keySet().toArray(String[]::new))) {
                var coupon = row.get(1, String.class);
                long amount = row.get(3, Long.class);
                switch (row.get(0, String.class)) {
                    case "COUPON_ISSUED" -> assertThat(left.put(coupon, amount)).isNull();
                    case "COUPON_USED" -> {
                        long after = left.merge(coupon, -amount, Long::sum);
                        var order = row.get(2, String.class);
                        assertThat(used.put(order, new Use(coupon, order, amount, after))).as(order).isNull();
                    }
                    case "COUPON_RECLAIMED" -> {
                        assertThat(left.merge(coupon, -amount, Long::sum)).isZero();
                        back.add(coupon);
                    }
                    default -> throw new AssertionError(row);
                }
                assertThat(left.get(coupon)).isNotNegative();
            }
            rows.forEach((id, row) -> assertThat(row.balance()).as(id).isEqualTo(left.get(id)));
            assertThat(used.values()).containsExactlyInAnyOrderElementsOf(uses);
            assertThat(reclaims.stream().filter(Reclaim::done).map(Reclaim::coupon))
                    .containsExactlyInAnyOrderElementsOf(back);
            reclaims.stream().filter(reclaim -> !reclaim.done() && !wasHeld(reclaim.coupon())).forEach(refused ->
                    assertThat(rows.get(refused.coupon()).status()).as(refused.coupon()).isIn("RECLAIMED", "USED"));
        }
    }

    /** The commands that moved one quota's balance, one after the other. */
    private final class Turns {

        private record Turn(Span span, long balanceAfter) {
        }

        private final String quota;
        private final long granted;
        private final List<Turn> turns = new ArrayList<>();
        private final Map<String, Integer> turnOf = new HashMap<>();

        Turns(DSLContext database, String quota) {
            this.quota = quota;
            this.granted = database.fetchSingle("select value_minor from pc.coupon_quota where id = ?", quota)
                    .get(0, Long.class);
            var spans = spans();
            long balance = 0;
            var last = "";
            for (var row : transfers(database)) {
                balance += row.get(2, Long.class);
                assertThat(balance).as("balance of %s after %s", quota, row).isNotNegative();
                var kind = row.get(1, String.class);
                if (kind.equals("QUOTA_GRANTED")) {
                    continue;
                }
                var command = row.get(0, String.class);
                var coupon = row.get(3, String.class);
                var turn = new Turn(spans.get(kind + coupon), balance);
                assertThat(turn.span()).as("somebody was told of %s %s", kind, coupon).isNotNull();
                if (command.equals(last)) {
                    turns.set(turns.size() - 1, turn);
                } else {
                    turns.add(turn);
                }
                turnOf.put(kind + coupon, turns.size() - 1);
                last = command;
            }
            assertThat(database.fetchSingle("select balance_minor from pc.coupon_quota where id = ?", quota)
                    .get(0, Long.class)).isEqualTo(balance);
        }

        private List<? extends Record> transfers(DSLContext database) {
            var account = "quota/" + quota;
            return database.fetch("select command_id, kind, case when to_account = ? then amount_minor else -amount_minor end,"
                    + " coupon_id from pc.ledger_transfer where to_account = ? or from_account = ? order by id",
                    account, account, account);
        }

        private Map<String, Span> spans() {
            var spans = new HashMap<String, Span>();
            issues.forEach(issue -> issue.couponOf().values().forEach(coupon ->
                    spans.put("COUPON_ISSUED" + coupon, issue.span())));
            reclaims.stream().filter(Reclaim::done).forEach(reclaim ->
                    spans.put("COUPON_RECLAIMED" + reclaim.coupon(), reclaim.span()));
            return spans;
        }

        void explainTheAnswers() {
            long latestSent = Long.MIN_VALUE;
            for (var turn : turns) {
                assertThat(turn.span().answered()).as("answered before one that came earlier was sent")
                        .isGreaterThanOrEqualTo(latestSent);
                latestSent = Math.max(latestSent, turn.span().sent());
            }
            issues.stream().filter(issue -> issue.quota().equals(quota) && !issue.shortages().isEmpty()).forEach(this::explain);
        }

        /** A refusal names the balance it found: too little, and one that the quota had when the command was decided. */
        private void explain(Issue issue) {
            assertThat(issue.shortages().values()).allSatisfy(balance -> assertThat(balance).isLessThan(issue.face()));
            if (issue.couponOf().isEmpty()) {
                assertThat(possibleBalances(issue.span())).containsAll(issue.shortages().values());
                return;
            }
            var turn = issue.couponOf().values().stream().map(coupon -> turnOf.get("COUPON_ISSUED" + coupon)).distinct().toList();
            assertThat(turn).hasSize(1);
            assertThat(issue.shortages().values()).containsOnly(turns.get(turn.getFirst()).balanceAfter());
        }

        private Set<Long> possibleBalances(Span span) {
            int first = 0;
            int last = turns.size();
            for (int i = 0; i < turns.size(); i++) {
                if (turns.get(i).span().answered() < span.sent()) {
                    first = i + 1;
                }
                if (turns.get(i).span().sent() > span.answered()) {
                    last = i;
                    break;
                }
            }
            assertThat(first).isLessThanOrEqualTo(last);
            var possible = new HashSet<Long>();
            for (int turn = first; turn <= last; turn++) {
                possible.add(turn == 0 ? granted : turns.get(turn - 1).balanceAfter());
            }
            return possible;
        }
    }
}
