package org.partnercenter.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** 64 callers on the same quotas: nothing is given twice, nothing is lost, and what each was told is true. */
@Tag("CPN-05")
class NoOverIssueTest {

    private static final int CALLERS = 64;
    private static final long SEED = 20_261_122;
    private static final Pattern SHORT = Pattern.compile("The quota has ([0-9.]+) yuan left, too little for .*");

    @TempDir
    static Path folder;

    private static World world;

    @BeforeAll
    static void start() throws IOException {
        world = World.create(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void one_quota_gives_what_it_has_and_every_answer_is_true() throws Exception {
        contend(List.of("hot"), "9000.00", 32);
    }

    @Test
    void three_quotas_give_what_they_have_and_every_answer_is_true() throws Exception {
        contend(List.of("left", "middle", "right"), "1500.00", 12);
    }

    private static void contend(List<String> quotas, String value, int rounds) throws Exception {
        for (var quota : quotas) {
            world.quota(quota, value);
        }
        var history = new History();
        var known = Collections.synchronizedList(new ArrayList<String>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var callers = new ArrayList<Future<?>>();
            for (int i = 0; i < CALLERS; i++) {
                var dice = new Random(SEED + i);
                callers.add(threads.submit(() -> {
                    new Day(quotas, history, known, dice).live(rounds);
                    return null;
                }));
            }
            await(callers);
        }
        assertThat(history.refusals()).as("the quotas ran dry").isPositive();
        history.check(world.database(), Set.copyOf(quotas));
        assertThat(quotas.stream().mapToLong(quota -> records(quota, 1)).sum())
                .isEqualTo(quotas.stream().mapToLong(history::issued).sum());
        assertThat(quotas.stream().mapToLong(quota -> records(quota, 2)).sum()).isEqualTo(history.reclaimed());
        var verification = world.get(Key.PLATFORM, "/v2/platform/ledger/verification").body();
        assertThat(verification.path("balanced").asBoolean()).as(verification.toString()).isTrue();
        assertThat(world.complaints()).as("what the server logged as its own fault").doesNotContain("SEVERE");
    }

    private static void await(List<Future<?>> callers) throws InterruptedException, ExecutionException {
        for (var caller : callers) {
            caller.get();
        }
    }

    private static long records(String quota, int type) {
        try {
            return world.get(Key.DISTRIBUTOR, World.ISSUE + "/records/query?operation_types=" + type + "&quota_id=" + quota)
                    .body().path("total_count").asLong(-1);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What one caller does. */
    private record Day(List<String> quotas, History history, List<String> known, Random dice) {

        void live(int rounds) throws IOException {
            try (var distributor = new Caller(world, Key.DISTRIBUTOR, dice);
                 var platform = new Caller(world, Key.PLATFORM, dice)) {
                for (int round = 0; round < rounds; round++) {
                    int what = dice.nextInt(10);
                    if (what < 6 || known.isEmpty()) {
                        issue(distributor, "round " + round);
                    } else if (what < 8) {
                        reclaim(distributor, any());
                    } else {
                        use(platform, any(), "order-" + System.identityHashCode(this) + "-" + dice.nextLong());
                    }
                }
            }
        }

        private String any() {
            return known.get(dice.nextInt(known.size()));
        }

        private void issue(Caller distributor, String memo) throws IOException {
            var quota = quotas.get(dice.nextInt(quotas.size()));
            var customers = new ArrayList<>(World.CUSTOMERS);
            Collections.shuffle(customers, dice);
            long face = 50 + dice.nextInt(2_000);
            var told = distributor.post(World.ISSUE, World.issue(quota,
                    customers.subList(0, 1 + dice.nextInt(customers.size())), major(face), memo));
            assertThat(told.answer().status()).as("%s", told.answer()).isEqualTo(200);
            var granted = new HashMap<String, String>();
            told.answer().body().path("coupon_infos").forEach(info ->
                    granted.put(info.path("id").asText(), info.path("coupon_id").asText()));
            history.add(new History.Issue(quota, face, granted, shortages(told.answer().body()), span(told)));
            known.addAll(granted.values());
        }

        private static Map<String, Long> shortages(JsonNode body) {
            var balances = new HashMap<String, Long>();
            body.path("error_details").forEach(detail -> {
                var sentence = SHORT.matcher(detail.path("error_msg").asText());
                assertThat(sentence.matches()).as("%s", detail).isTrue();
                balances.put(detail.path("id").asText(), minor(sentence.group(1)));
            });
            return balances;
        }

        private void reclaim(Caller distributor, String coupon) throws IOException {
            var told = distributor.post(World.RECLAIM, "{\"coupon_id\":\"" + coupon + "\"}");
            boolean done = told.answer().status() == 204;
            if (!done) {
                assertThat(told.answer().code()).as("%s", told.answer()).isIn("CBC.99000048", "COUPON_HELD");
            }
            history.add(new History.Reclaim(coupon, done, span(told)));
        }

        /** Holds, and pays with what was held or gives it up; or pays at once. */
        private void use(Caller platform, String coupon, String order) throws IOException {
            long amount = 1 + dice.nextInt(400);
            var body = "{\"order_id\":\"" + order + "\",\"amount\":" + major(amount) + "}";
            var path = "/v2/platform/coupons/" + coupon;
            if (dice.nextBoolean()) {
                history.held(coupon);
                var held = platform.post(path + "/hold", body);
                if (!isGranted(held)) {
                    return;
                }
                if (dice.nextInt(3) == 0) {
                    var released = platform.post(path + "/release", "{\"order_id\":\"" + order + "\"}");
                    assertThat(released.answer().status()).as("%s", released.answer()).isEqualTo(200);
                    return;
                }
            }
            var used = platform.post(path + "/use", body);
            if (isGranted(used)) {
                history.add(new History.Use(coupon, order, amount, minor(used.answer().body().path("balance").asText())));
            }
        }

        private static boolean isGranted(Caller.Told told) {
            boolean granted = told.answer().status() == 200;
            if (!granted) {
                assertThat(told.answer().code()).as("%s", told.answer())
                        .isIn("COUPON_STATE", "COUPON_HELD", "COUPON_BALANCE_TOO_SMALL");
            }
            return granted;
        }

        private static History.Span span(Caller.Told told) {
            return new History.Span(told.sent(), told.answered());
        }

        private static String major(long minor) {
            return BigDecimal.valueOf(minor, 2).toPlainString();
        }

        private static long minor(String major) {
            return new BigDecimal(major).movePointRight(2).longValueExact();
        }
    }
}
