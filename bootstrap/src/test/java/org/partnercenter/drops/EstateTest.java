package org.partnercenter.drops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.World;

/** A house that begins with what another system kept: parties, whose they are, money, quotas and coupons with what is left of them. */
class EstateTest {

    private static final int CUSTOMERS = 40;

    /** A file of the walk in docs/operations.md. */
    private record Step(String party, String kind, String text) {
    }

    private static String rows(String header, String row) {
        return IntStream.range(0, CUSTOMERS).mapToObj(n -> row.replace("#", String.valueOf(n)) + "\n")
                .collect(Collectors.joining("", header + "\n", ""));
    }

    private static final List<Step> STEPS = List.of(
            new Step("demo-platform", "parties", "id,kind,name,account_name\nold-partner,DISTRIBUTOR,Old Partner,old-partner\n"),
            new Step("demo-platform", "parties", rows("id,kind,name,account_name", "old-#,CUSTOMER,Customer #,old-#")),
            new Step("demo-platform", "association-create", rows("customer_id,partner_id,association_type", "old-#,old-partner,2")),
            new Step("demo-platform", "quota-grant", """
                    quota_id,partner_id,quota_value,effective_time,expire_time,reference
                    old-quota,old-partner,10000.00,2020-01-01T00:00:00Z,2090-01-01T00:00:00Z,grant-1
                    """),
            new Step("demo-platform", "coupon-take-over", rows("coupon_id,quota_id,customer_id,face_value,balance",
                    "old-coupon-#,old-quota,old-#,100.00,62.5")),
            new Step("demo-platform", "recharges", "partner_id,amount,transfer_id,memo\nold-partner,5000.00,opening-1,opening balance\n"),
            new Step("old-partner", "allocations", rows("customer_id,amount,memo", "old-#,10.01,opening balance")));

    private static String balances(World world) {
        return world.database().fetchSingle("""
                select (select count(*) || ' ' || sum(balance_minor) from pc.coupon where quota_id = 'old-quota'),
                    (select balance_minor from pc.coupon_quota where id = 'old-quota'),
                    (select balance_minor from pc.account where id = 'old-partner'),
                    (select count(*) || ' ' || sum(balance_minor) from pc.account where kind = 'CUSTOMER' and partner_id = 'old-partner'),
                    (select count(*) from pc.ledger_transfer)""").intoList().toString();
    }

    @Test
    @Tag("CPN-15")
    @Tag("COM-01")
    void an_estate_is_dropped_file_by_file_and_dropped_again_changes_nothing(@TempDir Path folder) throws IOException {
        try (var world = World.create(folder.resolve("data"))) {
            for (int n = 0; n < STEPS.size(); n++) {
                var step = STEPS.get(n);
                var file = new Drops(world, step.party()).process(step.kind(), "first-" + n + ".csv", step.text().getBytes(StandardCharsets.UTF_8));
                assertThat(file.path("granted").asInt()).as("%s %s", step.kind(), file).isEqualTo((int) step.text().lines().count() - 1);
            }
            var before = balances(world);
            assertThat(before).startsWith("[40 250000, 600000, 459960, 40 40040, ");
            var verification = world.get(Key.PLATFORM, "/v2/platform/ledger/verification").body();
            assertThat(verification.path("balanced").asBoolean()).as(verification.toString()).isTrue();

            for (int n = 0; n < STEPS.size(); n++) {
                var step = STEPS.get(n);
                var again = new Drops(world, step.party()).process(step.kind(), "again-" + n + ".csv", step.text().getBytes(StandardCharsets.UTF_8));
                assertThat(again.path("granted").asInt()).as("%s %s", step.kind(), again).isZero();
            }
            assertThat(balances(world)).isEqualTo(before);

            var wrong = new Drops(world, "demo-platform").process("coupon-take-over", "wrong.csv", """
                    coupon_id,quota_id,customer_id,face_value,balance
                    old-coupon-0,old-quota,old-0,1.00,1.00
                    other,old-quota,customer-1,1.00,2.00
                    """.getBytes(StandardCharsets.UTF_8));
            assertThat(wrong.path("refused").asInt()).isEqualTo(2);
            assertThat(new Drops(world, "demo-platform").report("done", "coupon-take-over", "wrong.csv"))
                    .extracting(row -> row.getField("code")).element(0).asString().contains("COUPON_ALREADY_EXISTS");
        }
    }
}
