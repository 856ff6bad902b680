package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists leave as files: asked for, watched, downloaded. */
@ExtendWith(DemoServer.class)
class ExportsTest {
    private static final String EXPORTS = "/v2/partners/exports";
    private static final String OURS = "/v2/platform/exports";

    private final World world;
    private Party distributor;
    private Party customer;
    private String coupon;

    ExportsTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_distributor_has_issued_a_coupon() {
        distributor = world.distributor();
        customer = world.resaleCustomerOf(distributor);
        coupon = world.couponOf(distributor, world.quotaOf(distributor, "100.00"), customer, "12.50");
    }

    private String completed(Party by, String path, Map<String, ?> body) {
        return completed(by, path, world.post(by, path, body).is(201).text("id"));
    }

    private String completed(Party by, String path, String id) {
        await(id).atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100)).until(() ->
                world.get(by, path + "/" + id).is(200).text("status"), "COMPLETED"::equals);
        return id;
    }

    private Call.Download download(Party by, String content) {
        return world.call("GET", content).by(by).download();
    }

    private static List<NamedCsvRecord> rows(byte[] csv) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(csv))) {
            return reader.stream().toList();
        }
    }

    @Test
    @Tag("COM-22")
    @Tag("COM-24")
    void customers_are_exported_as_csv_and_stay_masked_whatever_was_revealed() throws IOException {
        world.post(distributor, "/v2/partners/customers/reveal",
                Map.of("ids", List.of(customer.id()), "columns", List.of("account_name"))).is(200);
        String id = completed(distributor, EXPORTS, Map.of("kind", "customers", "language", "en_US"));
        JsonNode export = world.get(distributor, EXPORTS + "/" + id).is(200).json();
        var file = download(distributor, export.path("content").textValue());

        assertThat(export.path("percent").intValue()).isEqualTo(100);
        assertThat(export.path("rows_written").intValue()).isEqualTo(export.path("total_rows").intValue()).isEqualTo(1);
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"customers-\\d{8}T\\d{6}Z\\.csv\"; .*");
        assertThat(file.content()).hasSize(export.path("size").intValue()).startsWith(0xef, 0xbb, 0xbf);
        assertThat(rows(file.content())).singleElement().satisfies(row -> {
            assertThat(row.getField("customer_id")).isEqualTo(customer.id());
            assertThat(row.getField("account_name")).startsWith("e2****");
            assertThat(row.getField("name")).startsWith("端到****");
        });
    }

    @Test
    @Tag("COM-24")
    void coupons_are_exported_as_a_sheet_in_chinese() throws IOException {
        String id = completed(distributor, EXPORTS, Map.of("kind", "coupons", "format", "xlsx", "filters",
                Map.of("customer_id", customer.id())));
        var file = download(distributor, EXPORTS + "/" + id + "/content");

        assertThat(file.header("Content-Type")).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(file.header("Content-Disposition")).contains("filename*=UTF-8''%E4%BC%98%E6%83%A0%E5%88%B8%E5%88%97%E8%A1%A8-");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("优惠券ID");
            assertThat(rows.getLast().getCellText(0)).isEqualTo(coupon);
            assertThat(rows.getLast().getCellAsNumber(10)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12.5"));
        }
    }

    /** Asks for all first, so that all are written in one go. */
    private Map<String, List<NamedCsvRecord>> exported(Party by, String path, String... kinds) throws IOException {
        var ids = new LinkedHashMap<String, String>();
        for (String kind : kinds) {
            ids.put(kind, world.post(by, path, Map.of("kind", kind, "language", "en_US")).is(201).text("id"));
        }
        var rows = new LinkedHashMap<String, List<NamedCsvRecord>>();
        for (var each : ids.entrySet()) {
            rows.put(each.getKey(), rows(download(by, path + "/" + completed(by, path, each.getValue()) + "/content").content()));
        }
        return rows;
    }

    @Test
    void other_lists_are_exported_too() throws IOException {
        var rows = exported(distributor, EXPORTS, "coupon-quotas", "coupon-records", "coupon-quota-records");

        assertThat(rows.get("coupon-quotas")).singleElement().matches(row -> row.getField("balance").equals("87.50"));
        assertThat(rows.get("coupon-records")).singleElement().matches(row -> row.getField("coupon_id").equals(coupon)
                && row.getField("operation_amount").equals("12.50"));
        assertThat(rows.get("coupon-quota-records")).isEmpty();
    }

    @Test
    void the_platform_exports_what_all_parties_have() throws IOException {
        var rows = exported(Party.PLATFORM, OURS, "parties", "customers", "coupons", "coupon-quotas", "coupon-records");

        assertThat(rows).allSatisfy((kind, all) -> assertThat(all).isNotEmpty()
                .extracting(row -> row.getField(0)).as(kind).doesNotHaveDuplicates());
        assertThat(rows.get("coupons")).anyMatch(row -> row.getField("coupon_id").equals(coupon)
                && row.getField("customer_account_name").startsWith("e2****"));
        assertThat(rows.get("parties")).anyMatch(row -> row.getField("id").equals(customer.id())
                && row.getField("account_name").startsWith("e2****"));
    }

    @Test
    @Tag("COM-24")
    void an_export_is_seen_by_its_party_only_and_stands_in_its_history() {
        String id = completed(distributor, EXPORTS, Map.of("kind", "coupons"));
        var stranger = world.distributor();
        for (String path : List.of("", "/content")) {
            var foreign = world.get(stranger, EXPORTS + "/" + id + path).refused(404, "EXPORT_NOT_FOUND", "COM-24");
            var absent = world.get(stranger, EXPORTS + "/nothing" + path).refused(404, "EXPORT_NOT_FOUND", "COM-24");
            assertThat(foreign.textWithout(id)).isEqualTo(absent.textWithout("nothing"));
        }

        world.post(stranger, EXPORTS + "/" + id + "/cancel", "").refused(404, "EXPORT_NOT_FOUND", "COM-24");
        world.get(Party.PLATFORM, OURS + "/" + id).refused(404, "EXPORT_NOT_FOUND", "COM-24");
        world.post(distributor, EXPORTS + "/" + id + "/cancel", "").refused(409, "EXPORT_OVER", "COM-24");
        assertThat(world.get(distributor, EXPORTS + "?status=COMPLETED").is(200).json().path("exports").findValuesAsText("id"))
                .containsExactly(id);
        assertThat(world.get(stranger, EXPORTS).is(200).json().path("total_count").intValue()).isZero();
    }

    @Test
    @Tag("COM-23")
    void who_may_not_export_is_refused() {
        world.post(distributor, EXPORTS, Map.of("kind", "parties")).refused(403, "CBC.0155", "COM-13");
        world.post(customer, EXPORTS, Map.of("kind", "coupons")).refused(403, "CBC.0155", "COM-13");
        world.post(distributor, OURS, Map.of("kind", "coupons")).refused(403, "CBC.0155", "COM-13");
        world.get(distributor, OURS).refused(403, "CBC.0155", "COM-13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}", "{\"kind\":\"songs\"}", "{\"kind\":\"coupons\",\"format\":\"pdf\"}", "{\"kind\":\"coupons\",\"language\":\"fr\"}",
        "{\"kind\":\"coupons\",\"filters\":{\"colour\":\"red\"}}", "{\"kind\":\"coupons\",\"filters\":{\"status\":\"9\"}}",
        "{\"kind\":\"customers\",\"filters\":{\"name\":\"li\"}}", "{\"kind\":\"coupons\",\"filters\":{\"create_time_begin\":\"soon\"}}",
        "{\"kind\":\"coupons\",\"all\":true}"})
    void an_unclear_order_is_refused(String body) {
        world.post(distributor, EXPORTS, body).refused(400, "CBC.0100");
    }

    @Test
    void a_resellers_list_is_exported_by_its_distributor_and_by_no_other() throws IOException {
        var reseller = world.resellerOf(distributor);
        var theirs = world.resaleCustomerOf(distributor, reseller);
        String id = completed(distributor, EXPORTS, Map.of("kind", "customers", "language", "en_US", "filters",
                Map.of("indirect_partner_id", reseller.id())));

        assertThat(rows(download(distributor, EXPORTS + "/" + id + "/content").content()))
                .extracting(row -> row.getField("customer_id")).containsExactly(theirs.id());
        world.post(world.distributor(), EXPORTS, Map.of("kind", "customers", "filters",
                Map.of("indirect_partner_id", reseller.id()))).refused(400, "CBC.99000037");
    }

    @Test
    void a_dry_run_and_a_repeat_begin_nothing() {
        world.post(distributor, EXPORTS + "?dry_run=true", Map.of("kind", "coupons")).is(200);
        assertThat(world.get(distributor, EXPORTS).json().path("total_count").intValue()).isZero();
        var call = world.call("POST", EXPORTS).by(distributor).header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"kind\":\"coupons\"}");

        assertThat(call.send().is(201).text("id")).isEqualTo(call.send().is(201).text("id"));
        assertThat(world.get(distributor, EXPORTS).json().path("total_count").intValue()).isEqualTo(1);
    }
}
