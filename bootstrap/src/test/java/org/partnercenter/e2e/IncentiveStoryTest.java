package org.partnercenter.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A month from consumption to money: fed by a file, disputed, corrected, confirmed, and paid as quota and by the bank. */
@Tag("INC-13")
@Tag("INC-14")
@Tag("INC-17")
class IncentiveStoryTest {

    private static final String BILLS = "/v2/partners/incentive-bills";
    private static final String MONTHS = "/v2/platform/revenue-months/";
    private static final String PAYOUTS = "/v2/platform/payout-orders/";
    private static final ZoneId ZONE = ZoneId.of("UTC+8");

    private static DemoServer.Running server;
    private static World world;

    @BeforeAll
    static void start() {
        server = DemoServer.Running.start();
        world = server.world();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(300)).until(condition);
    }

    /** The consumption of two customers, as the vendor's billing drops it. */
    private static void drop(Party resale, Party referral, Instant at) throws IOException {
        var folder = Files.createDirectories(server.data().resolve("inbox/demo-platform/usage"));
        var row = "%s,1," + YearMonth.from(at.atZone(ZONE)) + ",%s,hws.service.type.ec2,hws.resource.type.vm,1,1," + at + ",order-%s,%s,%s\n";
        var part = Files.writeString(folder.resolve("month.part"), "record_id,version,bill_cycle,customer_id,service_type_code,"
                + "resource_type_code,charging_mode,bill_detail_type,trade_time,trade_id,official_amount,cash_amount\n"
                + row.formatted("story-1", resale.id(), "1", "2000", "2000") + row.formatted("story-2", referral.id(), "2", "1000", "1000"));
        Files.move(part, folder.resolve("month.csv"), StandardCopyOption.ATOMIC_MOVE);
        eventually(() -> world.get(Party.PLATFORM, "/v2/platform/files?kind=usage").is(200).text().contains("DONE"));
    }

    private static JsonNode bill(Party partner, YearMonth month, String type) {
        return world.get(partner, BILLS + "?period=" + month + "&association_type=" + type).is(200).json().at("/incentive_bills/0");
    }

    @Test
    void a_month_is_fed_closed_disputed_corrected_confirmed_and_paid_twice_once_each() throws IOException {
        var partner = world.provider();
        var resale = world.resaleCustomerOf(partner);
        var referral = world.referralCustomerOf(partner);
        var at = world.now().plusSeconds(2);
        var month = YearMonth.from(at.atZone(ZONE));
        world.moveClockTo(at.plusSeconds(5));
        drop(resale, referral, at);

        world.moveClockTo(month.plusMonths(1).atDay(8).atStartOfDay(ZONE).toInstant());
        eventually(() -> world.post(Party.PLATFORM, MONTHS + month + "/finalize", "{}").status() == 200);
        eventually(() -> world.get(partner, "/v2/partners/revenues?month=" + month).is(200).json().at("/revenues/0/status").asText().equals("FINAL"));
        world.moveClockTo(month.plusMonths(1).atDay(9).atStartOfDay(ZONE).toInstant());
        eventually(() -> bill(partner, month, "2").path("status").asText().equals("PENDING_CONFIRMATION"));
        var sold = bill(partner, month, "2");
        var referred = bill(partner, month, "1");
        assertThat(sold.path("amount").decimalValue()).isEqualByComparingTo("100");
        assertThat(referred.path("amount").decimalValue()).isEqualByComparingTo("100");

        var id = sold.path("incentive_bill_id").textValue();
        dispute(partner, month, id);
        payable(partner, month, id);
        paid(partner, id, referred.path("incentive_bill_id").textValue());
    }

    private static void dispute(Party partner, YearMonth month, String id) {
        world.put(partner, BILLS + "/" + id + "/figures", Map.of("figures", List.of(Map.of("line", "order-1", "amount", 110)))).is(200);
        var compared = world.get(partner, BILLS + "/" + id + "/figures/comparison?differing=true").is(200).json();
        assertThat(compared.path("differing").intValue()).isEqualTo(1);
        assertThat(compared.at("/lines/0/outcome").textValue()).isEqualTo("AMOUNTS_DIFFER");
        var dispute = world.post(partner, BILLS + "/" + id + "/disputes", Map.of("reason", "order-1 brings 110", "from_figures", true)).is(201)
                .text("dispute_id");
        world.post(partner, "/v2/partners/incentive-periods/" + month + "/confirmation", "{}").refused(409, "INCENTIVE_PERIOD_DISPUTED", "INC-14");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/incentive-disputes?status=OPEN").is(200).text()).contains(dispute);
        world.post(Party.PLATFORM, "/v2/platform/incentive-disputes/" + dispute + "/answer", Map.of("accepted", true, "comment", "half of it"))
                .refused(400, "INCENTIVE_DISPUTE_NEEDS_AMOUNT", "INC-13");
        world.post(Party.PLATFORM, "/v2/platform/incentive-disputes/" + dispute + "/answer", Map.of("accepted", true, "corrected_amount", 106,
                "comment", "half of it")).is(200);
        assertThat(world.get(partner, "/v2/partners/notices?limit=5").is(200).text()).contains("INCENTIVE_DISPUTE_ACCEPTED");
        assertThat(world.get(partner, BILLS + "/" + id + "/explanation").is(200).json().path("sentences"))
                .extracting(said -> said.path("code").textValue()).contains("CORRECTED");
        var confirmed = world.post(partner, "/v2/partners/incentive-periods/" + month + "/confirmation", "{}").is(200).json();
        assertThat(confirmed.path("bills")).extracting(each -> each.path("status").textValue()).containsOnly("ISSUING");
    }

    private static void payable(Party partner, YearMonth month, String id) {
        var request = Map.of("bill_ids", List.of(id), "payout_form", "COUPON_QUOTA");
        world.post(partner, "/v2/partners/payout-orders", request).refused(422, "BUSINESS_INFO_NOT_CERTIFIED", "INC-19");
        world.fact(partner, "business-certified", Map.of("holds", true));
        world.fact(partner, "overdue-bills", Map.of("holds", true));
        assertThat(world.get(partner, "/v2/partners/incentive-periods/" + month).is(200).json().path("freezing"))
                .extracting(each -> each.path("reason").textValue()).contains("OVERDUE_BILLS");
        world.post(partner, "/v2/partners/payout-orders", request).is(422);
        world.fact(partner, "overdue-bills", Map.of("holds", false));
    }

    private static void paid(Party partner, String sold, String referred) {
        var quota = world.post(partner, "/v2/partners/payout-orders", Map.of("bill_ids", List.of(sold), "payout_form", "COUPON_QUOTA")).is(201)
                .text("payout_order_no");
        assertThat(vendor(quota, "process", "{}").path("status").asText()).isEqualTo("COMPLETED");
        assertThat(world.get(partner, "/v2/partners/coupon-quotas").is(200).json().path("quotas")).singleElement().satisfies(granted -> {
            assertThat(granted.path("payout_order_no").textValue()).isEqualTo(quota);
            assertThat(granted.path("balance").decimalValue()).isEqualByComparingTo("100");
        });

        var bank = world.post(partner, "/v2/partners/payout-orders", Map.of("bill_ids", List.of(referred), "payout_form", "BANK_TRANSFER")).is(201)
                .text("payout_order_no");
        assertThat(vendor(bank, "process", "{}").path("status").asText()).isEqualTo("TO_INVOICE");
        world.post(partner, "/v2/partners/payout-orders/" + bank + "/invoices", Map.of("invoices", List.of(Map.of("invoice_number",
                "044031900111", "issued_on", "2026-11-20", "type", "VAT_SPECIAL", "amount", 100, "tax_rate", 6)))).is(200);
        vendor(bank, "pass-invoice", "{}");
        vendor(bank, "approve", "{}");
        vendor(bank, "start-payment", "{}");
        vendor(bank, "payment", "{\"result\":\"SUCCEEDED\",\"amount\":100,\"bank_reference\":\"r-1\"}");

        for (var bill : List.of(sold, referred)) {
            assertThat(world.get(partner, BILLS + "/" + bill).is(200).text("status")).isEqualTo("ISSUED");
        }
        world.assertLedgerBalances();
    }

    private static JsonNode vendor(String order, String verb, String body) {
        return world.post(Party.PLATFORM, PAYOUTS + order + "/" + verb, body).is(200).json();
    }
}
