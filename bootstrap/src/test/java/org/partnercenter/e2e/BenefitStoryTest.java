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
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A quarter that is blocked for each reason in turn, unblocked, applied for, invoiced and paid by file; its invoice pays nothing else. */
@Tag("PAY-01")
@Tag("PAY-02")
@Tag("PAY-03")
@Tag("PAY-04")
@Tag("PAY-05")
@Tag("PAY-06")
@Tag("PAY-07")
class BenefitStoryTest {

    private static final String MINE = "/v2/partners/benefit-applications";
    private static final String PAYMENTS = "/v2/partners/payment-applications";
    private static final String REVIEWS = "/v2/platform/benefit-applications";
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

    private static List<String> blockers(String quarter) {
        var answer = world.get(Party.PROVIDER, PAYMENTS + "/eligibility?programme=FH_SI_PRESALES&quarter=" + quarter).is(200).json();
        var codes = answer.path("blockers").findValuesAsText("code");
        assertThat(answer.path("eligible").booleanValue()).isEqualTo(codes.isEmpty());
        var asked = world.post(Party.PROVIDER, PAYMENTS + "?dry_run=true", payment(quarter));
        assertThat(asked.json().path("violations").findValuesAsText("code")).isEqualTo(codes);
        return codes;
    }

    private static Map<String, String> payment(String quarter) {
        return Map.of("programme", "FH_SI_PRESALES", "quarter", quarter);
    }

    private static JsonNode review(String no, String decision) {
        return world.post(Party.PLATFORM, REVIEWS + "/" + no + "/review", Map.of("decision", decision, "comment", "looked at")).is(200).json();
    }

    private static void drop(String kind, String rows) throws IOException {
        var folder = Files.createDirectories(server.data().resolve("inbox/demo-platform/" + kind));
        Files.move(Files.writeString(folder.resolve("story.part"), rows), folder.resolve("story.csv"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void a_quarter_is_blocked_for_each_reason_in_turn_and_paid_in_the_end() throws IOException {
        var now = Instant.parse(world.get(Party.PLATFORM, "/v2/platform/sandbox/clock").is(200).json().path("now").asText()).atZone(ZONE);
        var month = YearMonth.from(now);
        var quarter = month.getYear() + "Q" + now.get(IsoFields.QUARTER_OF_YEAR);
        var person = world.get(Party.PROVIDER, "/v2/partners/dedicated-people").is(200).json().at("/people/0/id").asText();

        assertThat(blockers(quarter)).containsExactly("MONTH_STILL_APPLICABLE", "NO_MONTH_PASSED");
        assertThat(world.post(Party.PROVIDER, PAYMENTS, Map.of("quarter", "2026Q5")).is(400).json().path("violations").findValuesAsText("field"))
                .containsExactly("programme", "quarter");
        var application = Map.of("programme", "FH_SI_PRESALES", "month", month.toString(), "recipients",
                List.of(Map.of("person_id", person, "proofs", List.of("proof-1"))));
        world.post(Party.DISTRIBUTOR, MINE, application).is(422);
        var applied = world.post(Party.PROVIDER, MINE, application).is(201).text("application_no");
        world.post(Party.PROVIDER, MINE, application).refused(409, "MONTH_APPLIED_FOR", "FH-04");
        assertThat(world.post(Party.PROVIDER, "/v2/partners/programmes/paths/SYSTEM_INTEGRATOR/leave", "{}").is(422).text())
                .contains("FULL_TIME_HEADCOUNT");
        assertThat(world.get(Party.PLATFORM, REVIEWS + "?waiting=true").is(200).text()).contains(applied);

        world.moveClockTo(month.plusMonths(3 - (month.getMonthValue() - 1) % 3).atDay(1).atStartOfDay(ZONE).toInstant());
        assertThat(blockers(quarter)).containsExactly("MONTH_IN_FIRST_REVIEW", "NO_MONTH_PASSED");
        review(applied, "APPROVE");
        assertThat(blockers(quarter)).isEmpty();
        world.fact(Party.PROVIDER, "overdue-bills", Map.of("holds", true));
        world.fact(Party.PROVIDER, "business-certified", Map.of("holds", false));
        assertThat(blockers(quarter)).containsExactly("BUSINESS_INFO_NOT_CERTIFIED", "OVERDUE_BILLS");
        world.fact(Party.PROVIDER, "overdue-bills", Map.of("holds", false));
        world.fact(Party.PROVIDER, "business-certified", Map.of("holds", true));

        var payment = world.post(Party.PROVIDER, PAYMENTS, payment(quarter)).is(201).text("application_no");
        assertThat(blockers(quarter)).containsExactly("DUPLICATE_APPLICATION");
        pay(payment);
        payNothingElseWith("0440319");
    }

    /** An incentive that is to be invoiced, and the number the quarter's invoice has. */
    private static void payNothingElseWith(String number) {
        var customer = world.referralCustomerOf(Party.PROVIDER);
        var at = world.now().plusSeconds(2);
        var month = YearMonth.from(at.atZone(ZONE));
        world.moveClockTo(at.plusSeconds(5));
        world.post(Party.PLATFORM, "/v2/platform/fee-records", Map.ofEntries(Map.entry("record_id", "story-1"), Map.entry("version", 1),
                Map.entry("bill_cycle", month.toString()), Map.entry("customer_id", customer.id()), Map.entry("service_type_code", "hws.service.type.ec2"),
                Map.entry("resource_type_code", "hws.resource.type.vm"), Map.entry("charging_mode", 1), Map.entry("bill_detail_type", 1),
                Map.entry("trade_time", at.toString()), Map.entry("trade_id", "story-1"), Map.entry("official_amount", 100),
                Map.entry("cash_amount", 100))).is(200);
        world.moveClockTo(month.plusMonths(1).atDay(8).atStartOfDay(ZONE).toInstant());
        for (var verb : List.of("form", "finalize")) {
            await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(300)).until(() ->
                    world.post(Party.PLATFORM, "/v2/platform/revenue-months/" + month + "/" + verb, "{}").status() == 200);
        }
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(300)).until(() -> world.get(Party.PROVIDER, "/v2/partners/revenues?month="
                + month).is(200).json().at("/revenues/0/status").asText().equals("FINAL"));
        world.post(Party.PLATFORM, "/v2/platform/incentive-periods/" + month + "/closing", "{}").is(200);
        var bills = "/v2/partners/incentive-bills?period=" + month + "&association_type=1&status=PENDING_CONFIRMATION";
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(300)).until(() ->
                world.get(Party.PROVIDER, bills).is(200).json().path("incentive_bills").size() == 1);
        var bill = world.get(Party.PROVIDER, bills).is(200).json().at("/incentive_bills/0/incentive_bill_id").asText();
        world.post(Party.PROVIDER, "/v2/partners/incentive-periods/" + month + "/confirmation", "{}").is(200);
        var order = world.post(Party.PROVIDER, "/v2/partners/payout-orders", Map.of("bill_ids", List.of(bill), "payout_form", "BANK_TRANSFER")).is(201)
                .text("payout_order_no");
        world.post(Party.PLATFORM, "/v2/platform/payout-orders/" + order + "/process", "{}").is(200);

        invoice(order, number, 6).refused(409, "PARTNER_INVOICE_ELSEWHERE", "PIN-04");
        invoice(order, "0440320", 5).refused(422, "PARTNER_INVOICE_RATE", "PIN-03");
        assertThat(invoice(order, "0440320", 6).is(200).text("status")).isEqualTo("INVOICE_UNDER_REVIEW");
    }

    private static Reply invoice(String order, String number, int rate) {
        return world.post(Party.PROVIDER, "/v2/partners/payout-orders/" + order + "/invoices", Map.of("invoices", List.of(Map.of("invoice_number", number,
                "issued_on", "2026-11-20", "type", "VAT_SPECIAL", "amount", 10, "tax_rate", rate))));
    }

    private static void pay(String no) throws IOException {
        assertThat(review(no, "APPROVE").path("status").asText()).isEqualTo("APPROVED");
        assertThat(world.get(Party.PROVIDER, MINE + "/" + no + "/invoice-list").is(200).text()).startsWith("%PDF");
        var told = world.get(Party.PROVIDER, "/v2/partners/notices?limit=1").is(200).json().at("/notices/0");
        assertThat(told.path("kind").textValue()).isEqualTo("BENEFIT_TO_INVOICE");
        assertThat(told.path("text").textValue()).contains(no, "12000", "寄至").doesNotContain("{");
        world.post(Party.PROVIDER, MINE + "/" + no + "/enter-invoices", Map.of("invoices", List.of(Map.of("number", "0440319", "issued_on",
                "2026-11-20", "type", "VAT_SPECIAL", "tax_rate", 6, "amount", 1)))).refused(422, "PARTNER_INVOICE_SUM", "PIN-07");
        world.post(Party.PROVIDER, MINE + "/" + no + "/enter-invoices", Map.of("invoices", List.of(Map.of("number", "0440319", "issued_on",
                "2026-11-20", "type", "VAT_SPECIAL", "tax_rate", 6, "amount", 12000)))).is(200);
        drop("benefit-reviews", "application_no,decision\n" + no + ",APPROVE\n");
        await().atMost(Duration.ofSeconds(120)).until(() -> status(no).equals("TO_BE_PAID"));
        drop("bank-results", "申请单号,银行流水号\n" + no + ",20270104000017\nnobody,1\n");
        await().atMost(Duration.ofSeconds(120)).until(() -> status(no).equals("PAID"));
        assertThat(world.get(Party.PROVIDER, "/v2/partners/notices?limit=5").is(200).text()).contains("BENEFIT_PAID");
        assertThat(world.get(Party.PROVIDER, MINE + "/" + no + "/transitions").is(200).json().path("transitions"))
                .noneMatch(each -> each.path("possible").asBoolean());
        assertThat(world.get(Party.PROVIDER, MINE + "/" + no + "/timeline").is(200).json().path("timeline")).isNotEmpty();
        world.get(Party.DISTRIBUTOR, MINE + "/" + no).refused(404, "BENEFIT_APPLICATION_NOT_FOUND", "PAY-08");
    }

    private static String status(String no) {
        return world.get(Party.PROVIDER, MINE + "/" + no).is(200).json().path("status").asText();
    }
}
