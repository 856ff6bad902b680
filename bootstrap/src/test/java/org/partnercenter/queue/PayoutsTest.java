package org.partnercenter.queue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.bootstrap.ServerProcess;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.Line;
import org.partnercenter.concurrency.World;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Incentives are requested and paid, by every way in. */
class PayoutsTest {

    private static final String OWN = "/v2/partners/payout-orders";
    private static final String VENDORS = "/v2/platform/payout-orders";

    private static World world;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        var settings = Files.writeString(folder.resolve("settings"), "partnercenter.files.still-seconds=0\n");
        world = World.create(folder.resolve("data"), ServerProcess.HEAP, "--config", settings.toString());
        bill("first", "1", 100);
        assertThat(world.get(Key.DISTRIBUTOR, OWN + "/eligibility").body().path("blockers").path(0).path("code").asText())
                .isEqualTo("BUSINESS_INFO_NOT_CERTIFIED");
        assertThat(request("\"payout_form\":\"BANK_TRANSFER\"").code()).isEqualTo("BUSINESS_INFO_NOT_CERTIFIED");
        put("/v2/platform/parties/demo-distributor/facts/business-certified", "{\"holds\":true}");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    /** One that is confirmed. @param type 1 referral, 2 resale */
    private static String bill(String id, String type, long minor) {
        world.database().execute("""
                insert into pc.incentive_bill (id, partner_id, period, period_end, incentive, association_type, policy_version, amount, currency,
                lines, status, calculated_at, deadline, deadline_effect, disputed, confirmed_at, confirmed_by)
                values (?, 'demo-distributor', '2026-10', '2026-10', ?, ?, 1, ?, 'CNY', 1, 'ISSUING', '2026-11-01Z', '2026-11-11Z', 'AUTO_CONFIRM',
                false, '2026-11-02Z', 'PARTNER')""", id, id, type, minor);
        return id;
    }

    private static Line.Answer put(String path, String body) throws IOException {
        try (var line = world.line()) {
            return line.send(Key.PLATFORM.sign(line.authority(), "PUT", path, body, Optional.empty()));
        }
    }

    private static Line.Answer request(String body) throws IOException {
        return world.post(Key.DISTRIBUTOR, OWN, "{" + body + "}", Optional.empty());
    }

    private static JsonNode vendor(String no, String verb, String body) throws IOException {
        var answer = world.post(Key.PLATFORM, VENDORS + "/" + no + "/" + verb, body, Optional.empty());
        assertThat(answer.status()).as("%s %s", verb, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> drop(String party, String kind, String name, String text) throws IOException {
        var folder = Files.createDirectories(world.data().resolve("inbox").resolve(party).resolve(kind));
        var part = Files.writeString(folder.resolve(name + ".part"), text);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        var done = world.data().resolve("done").resolve(party).resolve(kind);
        return await().until(() -> report(done, name), lines -> lines.size() == text.lines().count());
    }

    /** As far as it is written. */
    private static List<String> report(Path done, String name) throws IOException {
        if (!Files.isDirectory(done)) {
            return List.of();
        }
        try (var files = Files.list(done)) {
            var report = files.filter(file -> file.getFileName().toString().endsWith("-" + name + ".report.csv")).findFirst();
            return report.isEmpty() ? List.of() : Files.readAllLines(report.get());
        }
    }

    private static String status(String bill) {
        return (String) world.database().fetchValue("select status from pc.incentive_bill where id = ?", bill);
    }

    @Test
    @Tag("INC-20")
    @Tag("INC-22")
    @Tag("INC-29")
    @Tag("PIN-07")
    void a_bank_transfer_is_requested_by_message_invoiced_by_rest_and_paid_by_the_banks_file() throws Exception {
        bill("bank", "1", 10_600);
        bill("back", "1", -600);
        String no;
        try (var mail = Mail.to(world.data())) {
            var reply = mail.ask("""
                    {"operation":"payout-request","caller":"demo-distributor","language":"en_US","command":\
                    {"bill_ids":["bank","first"],"payout_form":"BANK_TRANSFER"}}""");
            assertThat(reply.path("status").asInt()).as(reply.toString()).isEqualTo(201);
            assertThat(reply.path("body").path("amount_tax_included").decimalValue()).isEqualByComparingTo("101.00");
            no = reply.path("body").path("payout_order_no").asText();
        }
        assertThat(world.get(Key.DISTRIBUTOR, OWN + "/" + no).body().path("items")).hasSize(3);
        assertThat(vendor(no, "process", "{}").path("status").asText()).isEqualTo("TO_INVOICE");
        var wrong = world.post(Key.DISTRIBUTOR, OWN + "/" + no + "/invoices", """
                {"invoices":[{"invoice_number":"044031900111","issued_on":"2026-11-20","type":"VAT_SPECIAL","amount":100.99,"tax_rate":6}]}""", Optional.empty());
        assertThat(wrong.code()).isEqualTo("PARTNER_INVOICE_SUM");
        var invoiced = world.post(Key.DISTRIBUTOR, OWN + "/" + no + "/invoices", """
                {"invoices":[{"invoice_number":"044031900111","issued_on":"2026-11-20","type":"VAT_SPECIAL","amount":1,"tax_rate":6},
                {"invoice_number":"044031900112","issued_on":"2026-11-20","type":"VAT_SPECIAL","amount":100,"tax_rate":6}]}""", Optional.empty());
        assertThat(invoiced.body().path("status").asText()).isEqualTo("INVOICE_UNDER_REVIEW");
        vendor(no, "pass-invoice", "{}");
        assertThat(vendor(no, "approve", "{}").path("payment_due").asText()).isNotEmpty();
        vendor(no, "start-payment", "");

        var report = drop("demo-platform", "payments", "bank.csv", """
                payout_order_no,result,amount,bank_reference,failure_reason
                %1$s,SUCCEEDED,100,r-1,
                %1$s,FAILED,,,account closed
                none,SUCCEEDED,1,r-2,
                """.formatted(no));
        assertThat(report.get(1)).contains("PAYOUT_AMOUNT_DIFFERS");
        assertThat(report.get(2)).contains("COMPLETED_WITH_ERROR");
        assertThat(report.get(3)).contains("PAYOUT_ORDER_NOT_FOUND");
        assertThat(status("bank")).isEqualTo("ISSUING");
        vendor(no, "retry", "{}");
        var again = drop("demo-platform", "payments", "bank again.csv", """
                申付单号,支付结果,金额,银行流水号
                %1$s,成功,101.00,r-3
                %1$s,成功,101.00,r-3
                """.formatted(no));
        assertThat(again.subList(1, 3)).allSatisfy(row -> assertThat(row).contains("COMPLETED").doesNotContain("ERROR"));
        assertThat(List.of(status("bank"), status("back"), status("first"))).containsOnly("ISSUED");
        assertThat(world.get(Key.DISTRIBUTOR, OWN + "/" + no + "/timeline").body().toString()).contains("payout-request", "payout-payment-report");
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/notices?limit=100").body().toString()).contains("PAYOUT_COMPLETED", "PAYOUT_TO_INVOICE");
        assertThat(world.get(Key.DISTRIBUTOR, OWN + "/" + no + "/transitions").body().path("status").asText()).isEqualTo("COMPLETED");
    }

    @Test
    @Tag("INC-21")
    @Tag("INC-25")
    void a_quota_is_really_granted_once() throws IOException {
        bill("quota", "2", 10_600);
        var report = drop("demo-distributor", "payout-requests", "wishes.csv", """
                发放方式,激励账单ID
                BANK_TRANSFER,quota
                COUPON_QUOTA,quota
                """);
        assertThat(report.get(1)).contains("PAYOUT_FORM_NOT_ALLOWED");
        assertThat(report.get(2)).contains("PROCESSING", "100.00");
        var no = world.get(Key.DISTRIBUTOR, OWN + "?limit=1&payout_form=COUPON_QUOTA").body().path("payout_orders").path(0)
                .path("payout_order_no").asText();
        assertThat(vendor(no, "process", "{}").path("status").asText()).isEqualTo("COMPLETED");
        assertThat(world.post(Key.PLATFORM, VENDORS + "/" + no + "/retry", "{}", Optional.empty()).code()).isEqualTo("PAYOUT_STATE");
        var granted = world.get(Key.PLATFORM, "/v2/platform/coupon-quotas?limit=100").body().path("quotas");
        assertThat(granted).filteredOn(quota -> no.equals(quota.path("payout_order_no").textValue())).singleElement()
                .satisfies(quota -> assertThat(quota.path("balance").decimalValue()).isEqualByComparingTo("100.00"));
        assertBalanced();
    }

    private static void assertBalanced() throws IOException {
        var ledger = world.get(Key.PLATFORM, "/v2/platform/ledger/verification").body();
        assertThat(ledger.path("balanced").asBoolean()).as(ledger.toString()).isTrue();
    }

    @Test
    @Tag("INC-27")
    void a_top_up_reaches_the_account_and_owes_an_invoice() throws IOException {
        bill("owed", "2", 21_200);
        var no = request("\"bill_ids\":[\"owed\"],\"payout_form\":\"ACCOUNT_TOP_UP_OWED_INVOICE\"").body().path("payout_order_no").asText();
        vendor(no, "process", "{}");
        assertThat(world.database().fetchValue("select balance_minor from pc.account where id = 'demo-distributor'")).isEqualTo(20_000L);
        var owed = world.get(Key.DISTRIBUTOR, "/v2/partners/owed-invoices").body().path("owed_invoices").path(0);
        assertThat(owed.path("balance").decimalValue()).isEqualByComparingTo("200.00");
        var offset = "{\"partner_id\":\"demo-distributor\",\"tax_rate\":%s,\"amount\":%s}";
        assertThat(world.post(Key.PLATFORM, "/v2/platform/owed-invoices/offset", offset.formatted("6.0", "200.01"), Optional.empty()).code())
                .isEqualTo("OWED_INVOICE_EXCEEDED");
        assertThat(world.post(Key.PLATFORM, "/v2/platform/owed-invoices/offset", offset.formatted("3", "1"), Optional.empty()).code())
                .isEqualTo("OWED_INVOICE_EXCEEDED");
        world.make("/v2/platform/owed-invoices/offset", offset.formatted("6", "50"), 200);
        assertThat(world.get(Key.PLATFORM, "/v2/platform/owed-invoices?partner_id=demo-distributor").body().path("owed_invoices").path(0)
                .path("balance").decimalValue()).isEqualByComparingTo("150.00");
        assertBalanced();
    }

    @Test
    @Tag("INC-23")
    void of_many_who_request_the_same_at_once_one_gets_it() throws Exception {
        bill("wanted", "2", 500);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8).<Callable<Integer>>mapToObj(any -> () ->
                    request("\"bill_ids\":[\"wanted\"],\"payout_form\":\"COUPON_QUOTA\"").status()).toList());
            var statuses = answers.stream().map(answer -> answer.resultNow()).toList();
            assertThat(statuses).filteredOn(status -> status == 201).as(statuses.toString()).hasSize(1);
            assertThat(statuses).allMatch(status -> status == 201 || status == 409);
        }
        assertThat(world.database().fetchValue("select count(*) from pc.payout_item where bill_id = 'wanted'")).isEqualTo(1L);
    }

    @Test
    @Tag("INC-18")
    @Tag("INC-19")
    void what_is_asked_badly_is_refused_with_every_reason() throws IOException {
        assertThat(request("\"bill_ids\":[\"x\",\"x\",\"\"],\"payout_form\":\"CASH\"").body().path("violations").size()).isGreaterThanOrEqualTo(3);
        assertThat(request("\"bill_ids\":[\"nobody\"],\"payout_form\":\"BANK_TRANSFER\"").code()).isEqualTo("INCENTIVE_BILL_NOT_FOUND");
        assertThat(world.get(Key.DISTRIBUTOR, OWN + "/none").code()).isEqualTo("PAYOUT_ORDER_NOT_FOUND");
        var report = drop("demo-platform", "payments", "bad.csv", """
                payout_order_no,result,amount,bank_reference
                x,MAYBE,1,r
                x,SUCCEEDED,-1,r
                x,FAILED,,
                """);
        assertThat(report.subList(1, 4)).allSatisfy(row -> assertThat(row).contains("refused"));
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/payout-settings").body().path("auto_request").path("partner_id").asText())
                .isEqualTo("demo-distributor");
        assertThat(world.post(Key.PLATFORM, "/v2/platform/incentive-transfers", """
                {"from_partner_id":"demo-distributor","to_partner_id":"demo-provider","reason":"merged"}""", Optional.empty()).code())
                .isEqualTo("INCENTIVE_COMPANIES_DIFFER");
    }
}
