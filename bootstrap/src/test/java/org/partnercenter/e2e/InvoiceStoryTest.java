package org.partnercenter.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** All states of an invoice, on paper and digital, by the vendor and by a seller; and what is open keeps adding up. */
@Tag("INV-01")
@Tag("INV-06")
@Tag("INV-12")
@Tag("INV-13")
@Tag("INV-14")
@Tag("INV-17")
class InvoiceStoryTest {

    private static final String MINE = "/v2/partners/invoice-requests";
    private static final String CLERK = "/v2/platform/invoice-requests";
    private static final String SELLER = "/v2/partners/seller-invoice-requests";
    private static final ZoneId ZONE = ZoneId.of("UTC+8");
    private static final Map<String, Object> NOTHING = Map.of();

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

    private static String random(String prefix) {
        return prefix + "-" + Long.toHexString(Double.doubleToLongBits(Math.random()));
    }

    private static Party partner(String titleKind) {
        var partner = world.distributor();
        var title = titleKind.equals("ENTERPRISE") ? Map.of("kind", titleKind, "text", "测试公司", "taxpayer_id", "91310000MA1FL0000X", "bank", "工商银行",
                "bank_account", "6222000000000000", "address", "上海市", "phone", "02100000000") : Map.of("kind", titleKind, "text", "张三");
        world.post(partner, "/v2/partners/invoice-templates", Map.of("title", title, "special", titleKind.equals("ENTERPRISE"),
                "receiver", Map.of("name", "收件人", "address", "上海市一号", "phone", "13800000000", "email", "to@example.com"))).is(201);
        return partner;
    }

    /** Consumption of a customer of the partner's, known by its order. */
    private static String consumed(Party partner, String amount, Map<String, Object> source) {
        var order = random("order");
        var body = new HashMap<String, Object>(source);
        var customer = world.resaleCustomerOf(partner);
        world.moveClockTo(world.now().plusSeconds(5));
        var at = world.now().minusSeconds(1);
        body.putAll(Map.of("invoiceable_id", random("use"), "version", 1, "customer_id", customer.id(),
                "bill_cycle", YearMonth.from(at.atZone(ZONE)).toString(), "order_id", order, "consumed_at", at.toString(), "tax_rate", 6,
                "amount", new BigDecimal(amount)));
        world.post(Party.PLATFORM, "/v2/platform/invoiceables", body).is(200);
        return order;
    }

    private static Map<String, Object> vendor(String entity) {
        return Map.of("goods", "CLOUD_SERVICE", "signing_entity", entity);
    }

    private static Map<String, Object> wanted(String order, String type, String medium) {
        return Map.of("basis", "BY_ORDER", "order_ids", List.of(order), "type", type, "medium", medium);
    }

    private static String asked(Party partner, String order, String type, String medium) {
        return world.post(partner, MINE, wanted(order, type, medium)).is(201).json().at("/invoice_requests/0/invoice_request_id").asText();
    }

    private static JsonNode step(Party by, String at, String id, String verb, Map<String, ?> body, String status) {
        var after = world.post(by, at + "/" + id + "/" + verb, body).is(200).json();
        assertThat(after.path("status").asText()).isEqualTo(status);
        assertThat(after.at("/status_names/zh_cn").asText()).isNotEmpty().isNotEqualTo(after.at("/status_names/en_us").asText());
        assertThat(after.at("/hint/zh_cn").asText()).isNotEmpty();
        return after;
    }

    private static List<String> possible(Party by, String id) {
        var possible = world.get(by, MINE + "/" + id + "/transitions").is(200).json().path("transitions");
        return possible.findParents("event").stream().filter(each -> each.path("possible").booleanValue()).map(each -> each.path("event").asText()).toList();
    }

    @Test
    void paper_of_the_vendor_is_cancelled_once_mailed_lapses_and_is_returned() throws IOException {
        var partner = partner("ENTERPRISE");
        var order = consumed(partner, "99.00", vendor("TECHNOLOGIES"));
        world.post(partner, MINE + "?dry_run=true", wanted(order, "VAT_SPECIAL", "ELECTRONIC")).refused(422, "INVOICE_FORM_NOT_OF_SIGNING_ENTITY",
                "INV-08");
        var rejected = asked(partner, order, "VAT_SPECIAL", "PAPER");
        step(Party.PLATFORM, CLERK, rejected, "reject", Map.of("reason", "抬头有误"), "REJECTED");
        var cancelled = asked(partner, order, "VAT_SPECIAL", "PAPER");
        step(partner, MINE, cancelled, "cancel", NOTHING, "CANCELLED");
        world.post(partner, MINE + "/" + cancelled + "/delete", NOTHING).is(200);

        var id = asked(partner, order, "VAT_SPECIAL", "PAPER");
        world.post(partner, MINE, wanted(order, "VAT_SPECIAL", "PAPER")).is(422);
        assertThat(step(Party.PLATFORM, CLERK, id, "approve", NOTHING, "ISSUING").path("courier_paid_by").asText()).isEqualTo("PARTNER");
        step(partner, MINE, id, "cancel", NOTHING, "CANCELLING");
        assertThat(possible(partner, id)).isEmpty();
        step(Party.PLATFORM, CLERK, id, "refuse-cancel", Map.of("reason", "已打印"), "ISSUING_CANCEL_FAILED");
        world.post(partner, MINE + "/" + id + "/cancel", NOTHING).refused(409, "INVOICE_REQUEST_STATE", "INV-01");
        var number = random("no");
        drop("invoice_request_id,result,invoice_no,courier_no\n" + id + ",ISSUED," + number + ",SF-1\n");
        await().atMost(Duration.ofSeconds(120)).until(() -> world.get(partner, MINE + "/" + id).is(200).text("status").equals("AWAITING_RECEIPT"));
        assertThat(possible(partner, id)).containsExactly("CONFIRM");

        var other = asked(partner, consumed(partner, "10.00", vendor("TECHNOLOGIES")), "VAT_ORDINARY", "PAPER");
        step(Party.PLATFORM, CLERK, other, "approve", NOTHING, "ISSUING");
        world.post(Party.PLATFORM, CLERK + "/" + other + "/issue", Map.of("invoice_no", number, "courier_no", "SF-2"))
                .refused(409, "ISSUED_NUMBER_USED", "INV-11");
        step(partner, MINE, other, "cancel", NOTHING, "CANCELLING");
        step(Party.PLATFORM, CLERK, other, "accept-cancel", NOTHING, "CANCELLED");

        world.moveClockTo(world.now().plus(Duration.ofDays(91)));
        await().atMost(Duration.ofSeconds(120)).until(() -> world.get(partner, MINE + "/" + id).is(200).text("status").equals("ISSUED"));
        assertThat(world.get(partner, MINE + "/" + id).is(200).json().at("/invoice/received_by_system").booleanValue()).isTrue();
        step(partner, MINE, id, "return", Map.of("courier_no", "SF-3"), "RETURNING");
        step(Party.PLATFORM, CLERK, id, "refuse-return", Map.of("reason", "已抵扣"), "RETURN_REJECTED");
        step(partner, MINE, id, "return", Map.of("courier_no", "SF-4"), "RETURNING");
        step(Party.PLATFORM, CLERK, id, "accept-return", NOTHING, "RETURNED");
        world.post(partner, MINE + "/" + id + "/again", Map.of("type", "VAT_ORDINARY", "medium", "ELECTRONIC")).is(201);
        world.assertLedgerBalances();
        assertThat(world.get(partner, MINE + "/" + id + "/timeline").is(200).json().path("timeline")).hasSizeGreaterThan(8);
    }

    @Test
    void a_digital_invoice_comes_back_with_a_red_letter() {
        var partner = partner("ENTERPRISE");
        var id = asked(partner, consumed(partner, "200.00", vendor("CLOUD_COMPUTING")), "VAT_SPECIAL", "DIGITAL");
        step(Party.PLATFORM, CLERK, id, "approve", NOTHING, "ISSUING");
        world.post(partner, MINE + "/" + id + "/cancel", NOTHING).refused(409, "INVOICE_CANCEL_PAPER_ONLY", "INV-06");
        step(Party.PLATFORM, CLERK, id, "issue", Map.of("invoice_no", random("no")), "ISSUED");
        var link = world.post(partner, MINE + "/" + id + "/download-links", NOTHING).is(200).text("url");
        assertThat(link).contains("expires=").contains("signature=");
        step(partner, MINE, id, "return", Map.of("used", true), "RETURNING");
        world.post(Party.PLATFORM, CLERK + "/" + id + "/accept-return", Map.of("red_letter_no", "R-1")).refused(422, "INVOICE_RED_LETTER_AWAITED", "INV-14");
        step(Party.PLATFORM, CLERK, id, "red-letter", Map.of("red_letter_confirmation_no", "F-1"), "RETURNING");
        step(partner, MINE, id, "confirm-red-letter", NOTHING, "RETURNING");
        step(Party.PLATFORM, CLERK, id, "accept-return", Map.of("red_letter_no", "R-1"), "RETURNED");
        world.assertLedgerBalances();
    }

    @Test
    @Tag("INV-09")
    void a_seller_withdraws_sends_back_and_issues() {
        var partner = partner("ENTERPRISE");
        var seller = world.provider();
        world.put(Party.PLATFORM, "/v2/platform/seller-invoice-forms/" + seller.id(), Map.of("forms", List.of("VAT_ORDINARY/PAPER"))).is(200);
        var goods = Map.<String, Object>of("goods", "ORDINARY_GOODS", "seller_id", seller.id(), "seller_must_withdraw", true);
        var order = consumed(partner, "300.00", goods);
        world.post(partner, MINE, wanted(order, "VAT_SPECIAL", "PAPER")).refused(422, "INVOICE_FORM_NOT_OF_SELLER", "INV-09");

        var withdrawn = asked(partner, order, "VAT_ORDINARY", "PAPER");
        assertThat(step(partner, MINE, withdrawn, "cancel", NOTHING, "PENDING_REVIEW").path("withdrawal_asked").booleanValue()).isTrue();
        step(seller, SELLER, withdrawn, "reject", Map.of("reason", "应伙伴要求"), "CANCELLED");
        var id = asked(partner, order, "VAT_ORDINARY", "PAPER");
        step(seller, SELLER, id, "reject", Map.of("reason", "请补充备注"), "DRAFT");
        step(partner, MINE, id, "edit", Map.of("type", "VAT_ORDINARY", "medium", "PAPER", "remark", "备注"), "PENDING_REVIEW");
        world.post(world.provider(), SELLER + "/" + id + "/approve", NOTHING).is(404);
        step(seller, SELLER, id, "approve", NOTHING, "ISSUING");
        world.post(partner, MINE + "/" + id + "/cancel", NOTHING).refused(409, "INVOICE_CANCEL_VENDORS_ONLY", "INV-06");
        step(seller, SELLER, id, "issue", Map.of("invoice_no", random("no"), "courier_no", "SF-9"), "AWAITING_RECEIPT");
        step(partner, MINE, id, "confirm-receipt", NOTHING, "ISSUED");
        step(partner, MINE, id, "return", Map.of("courier_no", "SF-10"), "RETURNING");
        step(seller, SELLER, id, "accept-return", NOTHING, "RETURNED");
        world.assertLedgerBalances();
    }

    @Test
    @Tag("INV-07")
    void a_special_invoice_is_refused_for_the_title_of_a_person() {
        var partner = partner("INDIVIDUAL");
        var order = consumed(partner, "10.00", vendor("CLOUD_COMPUTING"));
        assertThat(world.post(partner, MINE, wanted(order, "VAT_SPECIAL", "DIGITAL")).is(422).json().path("violations").findValuesAsText("rule"))
                .contains("INV-07");
        assertThat(asked(partner, order, "VAT_ORDINARY", "DIGITAL")).isNotEmpty();
    }

    @Test
    @Tag("INV-11")
    void of_clerks_that_issue_the_same_number_at_the_same_time_one_does() {
        var partner = partner("ENTERPRISE");
        var ids = IntStream.range(0, 6).mapToObj(i -> asked(partner, consumed(partner, "10.00", vendor("CLOUD_COMPUTING")), "VAT_ORDINARY", "DIGITAL")).toList();
        ids.forEach(id -> step(Party.PLATFORM, CLERK, id, "approve", NOTHING, "ISSUING"));
        var number = random("no");
        var answers = ids.stream().map(id -> CompletableFuture.supplyAsync(() -> world.post(Party.PLATFORM, CLERK + "/" + id + "/issue",
                Map.of("invoice_no", number)))).toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().map(Reply::status)).containsOnlyOnce(200).containsOnly(200, 409);
    }

    private static void drop(String rows) throws IOException {
        var folder = Files.createDirectories(server.data().resolve("inbox/demo-platform/invoice-results"));
        Files.move(Files.writeString(folder.resolve("story.part"), rows), folder.resolve("story.csv"), StandardCopyOption.ATOMIC_MOVE);
    }
}
