package org.partnercenter.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From final revenue to bills, their explanation, and what is taken back a month later. On a server of its own, because it moves the clock. */
class IncentiveBillsTest {

    private static final String BILLS = "/v2/partners/incentive-bills";
    private static final String PERIODS = "/v2/platform/incentive-periods/";
    private static final String MONTHS = "/v2/platform/revenue-months/";
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

    private static void consume(Party customer, int version, Instant at, String cash) {
        var body = new LinkedHashMap<String, Object>(Map.of("record_id", "inc-" + customer.id().substring(4), "version", version, "bill_cycle",
                YearMonth.from(at.atZone(ZONE)).toString(), "customer_id", customer.id(), "service_type_code", "hws.service.type.ec2",
                "resource_type_code", "hws.resource.type.vm", "charging_mode", 1, "bill_detail_type", 1, "trade_time", at.toString(), "trade_id",
                "order-" + customer.id()));
        body.put("official_amount", new BigDecimal(cash));
        body.put("cash_amount", new BigDecimal(cash));
        world.post(Party.PLATFORM, "/v2/platform/fee-records", body).is(200);
    }

    /** Forms a month, closes it once the partner's statement is final, and waits for the bills. */
    private static void close(Party partner, YearMonth month) {
        eventually(() -> world.post(Party.PLATFORM, MONTHS + month + "/form", "{}").status() == 200);
        // What is finalized before the partner has a statement of it leaves the difference to the month after.
        eventually(() -> !status(partner, month).isEmpty());
        eventually(() -> world.post(Party.PLATFORM, MONTHS + month + "/finalize", "{}").status() == 200);
        eventually(() -> status(partner, month).equals("FINAL"));
        world.post(Party.PLATFORM, PERIODS + month + "/closing", "{}").is(200);
        eventually(() -> world.get(Party.PLATFORM, PERIODS + month + "/closing").is(200).json().hasNonNull("finished_at"));
    }

    private static String status(Party partner, YearMonth month) {
        return world.get(partner, "/v2/partners/revenues?month=" + month).is(200).json().at("/revenues/0/status").asText();
    }

    private static void eventually(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(300)).until(holds);
    }

    @Test
    @Tag("INC-09")
    @Tag("INC-10")
    @Tag("INC-11")
    @Tag("INC-12")
    void final_revenue_becomes_bills_that_are_explained_and_a_refund_takes_back_what_was_paid() {
        Party partner = world.provider();
        Party customer = world.referralCustomerOf(partner);
        Instant at = world.now().plusSeconds(2);
        YearMonth month = YearMonth.from(at.atZone(ZONE));
        world.moveClockTo(at.plusSeconds(5));
        consume(customer, 1, at, "100");
        world.post(Party.PLATFORM, PERIODS + month.plusMonths(2) + "/closing", "{}").refused(422, "INCENTIVE_PERIOD_AHEAD", "INC-11");
        world.get(Party.PLATFORM, PERIODS + "2019-01/closing").refused(404, "INCENTIVE_CLOSING_UNKNOWN", "INC-11");
        world.post(Party.PLATFORM, PERIODS + "2026-13/closing", "{}").refused(400, "CBC.0100");
        world.post(partner, PERIODS + month + "/closing", "{}").refused(403, "CBC.0155");

        world.moveClockTo(month.plusMonths(1).atDay(8).atStartOfDay(ZONE).toInstant());
        close(partner, month);

        JsonNode bill = world.get(partner, BILLS + "?period=" + month + "&association_type=1&status=PENDING_CONFIRMATION").is(200).json()
                .at("/incentive_bills/0");
        String id = bill.path("incentive_bill_id").textValue();
        assertThat(bill.path("amount").decimalValue()).isEqualByComparingTo("10");
        assertThat(bill.hasNonNull("confirm_deadline")).isTrue();
        JsonNode lines = world.get(partner, BILLS + "/" + id + "/lines?customer_id=" + customer.id()).is(200).json().path("lines");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.path("reason").textValue()).isEqualTo("RATED");
            assertThat(line.path("explanation").textValue()).contains("100.00");
        });
        JsonNode explained = world.get(partner, BILLS + "/" + id + "/explanation").is(200).json();
        assertThat(explained.path("calculated_amount").decimalValue()).isEqualByComparingTo("10");
        assertThat(explained.path("sentences")).extracting(said -> said.path("code").textValue()).contains("RESULT", "SHARE_RATED");
        assertThat(world.get(partner, BILLS + "/" + id + "/transitions").is(200).text()).contains("CONFIRM", "DISPUTE");
        assertThat(world.get(partner, BILLS + "/" + id + "/timeline").is(200).text()).contains("GENERATE");
        assertThat(world.get(partner, "/v2/partners/notices?limit=5").is(200).text()).contains("INCENTIVE_BILLS_GENERATED");
        world.get(world.provider(), BILLS + "/" + id).refused(404, "INCENTIVE_BILL_NOT_FOUND", "INC-13");
        world.get(partner, BILLS + "?period=2026-Q5").refused(400, "CBC.0100");

        whatIf(partner, month, id);
        refund(partner, customer, at, month);
    }

    private static void whatIf(Party partner, YearMonth month, String id) {
        var asked = Map.of("period", month.toString(), "lines", List.of(Map.of("service_type", "hws.service.type.ec2", "association_type", "1",
                "revenue", 50)));
        JsonNode tried = world.post(partner, BILLS + "/what-if", asked).is(200).json().path("incentives");
        assertThat(tried).filteredOn(each -> id.equals(each.path("incentive_bill_id").textValue())).singleElement().satisfies(each -> {
            assertThat(each.path("amount").decimalValue()).isEqualByComparingTo("15");
            assertThat(each.path("difference").decimalValue()).isEqualByComparingTo("5");
        });
        assertThat(world.get(partner, BILLS + "/" + id).is(200).amount("amount")).isEqualByComparingTo("10");
        world.post(partner, BILLS + "/what-if", Map.of("period", month.toString(), "partner_id", partner.id())).refused(400, "CBC.0100");
        world.post(partner, BILLS + "/what-if", Map.of("period", month.toString(), "lines", List.of(Map.of("month",
                month.minusMonths(1).toString(), "service_type", "x", "association_type", "1", "revenue", 1))))
                .refused(422, "INCENTIVE_LINE_OUTSIDE", "INC-11");
    }

    private static void refund(Party partner, Party customer, Instant at, YearMonth month) {
        consume(customer, 2, at, "40");
        var next = month.plusMonths(1);
        world.moveClockTo(next.plusMonths(1).atDay(8).atStartOfDay(ZONE).toInstant());
        close(partner, next);

        JsonNode bill = world.get(partner, BILLS + "?period=" + next + "&association_type=1").is(200).json().at("/incentive_bills/0");
        assertThat(bill.path("amount").decimalValue()).isEqualByComparingTo("-6");
        assertThat(world.get(partner, BILLS + "/" + bill.path("incentive_bill_id").textValue() + "/explanation").is(200).json().path("sentences"))
                .extracting(said -> said.path("code").textValue()).contains("RESULT_NEGATIVE", "CARRIED_FORWARD");
    }
}
