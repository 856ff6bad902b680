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
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From consumption to a month that is final. On a server of its own, because it moves the clock. */
class RevenueTest {

    private static final String REVENUES = "/v2/partners/revenues";
    private static final String PLATFORMS = "/v2/platform/revenues";
    private static final String MONTHS = "/v2/platform/revenue-months";
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

    private static Map<String, Object> fee(String id, int version, Party customer, Instant at, String cash) {
        var body = new LinkedHashMap<String, Object>(Map.of("record_id", id, "version", version, "bill_cycle", month(at).toString(),
                "customer_id", customer.id(), "service_type_code", "hws.service.type.ec2", "resource_type_code", "hws.resource.type.vm",
                "charging_mode", 1, "bill_detail_type", 1, "trade_time", at.toString(), "trade_id", "order-" + id));
        body.put("official_amount", new BigDecimal(cash).add(new BigDecimal("4.005")));
        body.put("cash_amount", new BigDecimal(cash));
        body.put("coupon_amount", new BigDecimal("3.005"));
        body.put("flexipurchase_coupon_amount", 1);
        body.put("uncounted_coupon_amount", new BigDecimal("0.4"));
        return body;
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZONE));
    }

    private static void form(YearMonth month) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(200)).until(() ->
                world.post(Party.PLATFORM, MONTHS + "/" + month + "/form", "{}").status() == 200);
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(200)).until(() -> !of(month).path("running").booleanValue());
    }

    private static JsonNode of(YearMonth month) {
        for (var each : world.get(Party.PLATFORM, MONTHS).is(200).json().path("months")) {
            if (each.path("month").textValue().equals(month.toString())) {
                return each;
            }
        }
        throw new AssertionError(month + " was never formed");
    }

    @Test
    @Tag("INC-01")
    @Tag("INC-02")
    @Tag("INC-03")
    @Tag("INC-04")
    @Tag("INC-05")
    void consumption_becomes_revenue_that_is_reviewed_explained_and_questioned() {
        world.moveClockTo(month(world.now()).plusMonths(1).atDay(6).atStartOfDay(ZONE).toInstant());
        Party partner = world.provider();
        Party customer = world.referralCustomerOf(partner);
        Instant at = world.now().plusSeconds(2);
        YearMonth month = month(at);
        String id = "rev-" + customer.id().substring(4);
        world.moveClockTo(at.plusSeconds(5));
        world.post(Party.PLATFORM, "/v2/platform/fee-records", fee(id, 1, customer, at, "100")).is(200);

        form(month);
        assertThat(world.get(partner, REVENUES).is(200).json().path("total_count").intValue()).isZero();
        world.post(Party.PLATFORM, MONTHS + "/" + month + "/finalize", "{}").refused(422, "REVENUE_MONTH_NOT_OVER", "INC-04");
        world.post(Party.PLATFORM, MONTHS + "/2026-13/form", "{}").refused(400, "CBC.0100");
        world.post(partner, MONTHS + "/" + month + "/form", "{}").refused(403, "CBC.0155");

        world.moveClockTo(at.plus(5, ChronoUnit.DAYS));
        form(month);
        JsonNode statement = world.get(partner, REVENUES + "?month=" + month).is(200).json().at("/revenues/0");
        String revenue = statement.path("revenue_id").textValue();
        assertThat(statement.path("total_amount").decimalValue()).isEqualByComparingTo("100.60");
        JsonNode line = world.get(partner, REVENUES + "/" + revenue + "/lines?service_type_code=HWS.service.type.ec2").is(200).json()
                .at("/revenue_lines/0");
        String lineId = line.path("revenue_line_id").textValue();
        assertThat(line.path("customer_id").textValue()).isEqualTo(customer.id());
        assertThat(line.path("customer_name").textValue()).contains("****");
        JsonNode steps = world.get(partner, REVENUES + "/" + revenue + "/lines/" + lineId + "/explanation").is(200).json().path("steps");
        assertThat(steps).extracting(step -> step.path("rule").textValue()).containsExactly("INC-07", "INC-02", "INC-02");
        world.get(world.provider(), REVENUES + "/" + revenue).refused(404, "REVENUE_NOT_FOUND", "INC-04");

        feedback(partner, revenue, lineId);
        later(partner, customer, month, id, at, revenue);
    }

    private static void feedback(Party partner, String revenue, String line) {
        String feedback = world.post(partner, REVENUES + "/" + revenue + "/feedback", Map.of("revenue_line_id", line, "text", "少了"))
                .is(201).text("feedback_id");
        world.post(partner, REVENUES + "/" + revenue + "/feedback", Map.of("revenue_line_id", line, "text", "少了"))
                .refused(409, "REVENUE_FEEDBACK_OPEN", "INC-05");
        world.post(Party.PLATFORM, "/v2/platform/revenue-feedback/" + feedback + "/answer", Map.of("text", "见说明")).is(200);
        assertThat(world.get(partner, "/v2/partners/revenue-feedback/" + feedback).is(200).text("answer")).isEqualTo("见说明");
        assertThat(world.get(partner, "/v2/partners/notices?limit=1").is(200).text()).contains("REVENUE_FEEDBACK_ANSWERED");
    }

    private static void later(Party partner, Party customer, YearMonth month, String id, Instant at, String revenue) {
        world.post(Party.PLATFORM, PLATFORMS + "/" + revenue + "/finalize", "{}").refused(422, "REVENUE_MONTH_NOT_OVER", "INC-04");
        var next = month.plusMonths(1);
        world.moveClockTo(next.atDay(8).atStartOfDay(ZONE).toInstant());
        world.post(Party.PLATFORM, "/v2/platform/fee-records", fee(id, 2, customer, at, "90")).is(200);
        form(month);
        world.post(Party.PLATFORM, PLATFORMS + "/" + revenue + "/finalize", "{}").is(200);
        assertThat(world.get(partner, REVENUES + "/" + revenue).is(200).text("status")).isEqualTo("FINAL");
        world.post(Party.PLATFORM, "/v2/platform/fee-records", fee(id, 3, customer, at, "70")).is(200);
        form(month);

        assertThat(world.get(partner, REVENUES + "/" + revenue).is(200).amount("total_amount")).isEqualByComparingTo("90.60");
        JsonNode adjusted = world.get(partner, REVENUES + "?month=" + next).is(200).json().at("/revenues/0");
        assertThat(adjusted.path("total_amount").decimalValue()).isEqualByComparingTo("-20");
        assertThat(adjusted.path("status").textValue()).isEqualTo("ESTIMATED");
        assertThat(world.get(Party.PLATFORM, PLATFORMS + "/" + revenue + "/timeline").is(200).text()).contains("revenue-finalize");
        world.post(Party.PLATFORM, MONTHS + "/" + month + "/finalize", "{}").is(200);
        world.post(Party.PLATFORM, MONTHS + "/" + month + "/finalize", "{}").refused(409, "REVENUE_ALREADY_FINAL", "INC-04");
    }

    @Test
    @Tag("INC-01")
    @Tag("INC-07")
    void what_has_no_fee_record_is_told_and_refused_with_all_reasons() {
        Party partner = world.distributor();
        Party customer = world.resaleCustomerOf(partner);
        Instant at = world.now().plusSeconds(1);
        var body = new LinkedHashMap<String, Object>(Map.of("record_id", "told-" + customer.id().substring(4), "version", 1, "month",
                month(at).toString(), "customer_id", customer.id(), "service_type_code", "market", "order_type", "NEW", "billing_mode", "ON_DEMAND",
                "revenue_time", at.toString(), "official_amount", 100, "settlement_discount", new BigDecimal("0.8")));
        body.put("cash_amount", 60);

        assertThat(world.post(Party.PLATFORM, "/v2/platform/revenue-records", body).refused(422, "REVENUE_DOES_NOT_ADD_UP", "INC-01").text())
                .contains("60");
        body.put("coupon_amount", 40);
        assertThat(world.post(Party.PLATFORM, "/v2/platform/revenue-records", body).is(200).text("change")).isEqualTo("CREATED");
        assertThat(world.post(Party.PLATFORM, "/v2/platform/revenue-records", body).is(200).text("change")).isEqualTo("UNCHANGED");
        body.put("settlement_discount", 2);
        body.put("order_type", "MAGIC");
        world.post(Party.PLATFORM, "/v2/platform/revenue-records", body).refused(400, "CBC.0100");

        world.moveClockTo(at.plus(4, ChronoUnit.DAYS));
        form(month(at));
        assertThat(world.get(partner, REVENUES + "?month=" + month(at)).is(200).json().at("/revenues/0/total_amount").decimalValue())
                .isEqualByComparingTo("40.00");
    }
}
