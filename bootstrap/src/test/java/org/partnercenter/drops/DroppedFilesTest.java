package org.partnercenter.drops;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.bootstrap.ServerProcess;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.World;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnercenter.drops.Drops.HEADER;
import static org.partnercenter.drops.Drops.ISSUE;

/** Files that are taken: in every form, once each, with a report of every row. */
class DroppedFilesTest {

    private static World world;
    private static Drops drops;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        // Every file is dropped when it is complete.
        var settings = Files.writeString(folder.resolve("settings"), "partnercenter.files.still-seconds=0\n");
        world = World.create(folder.resolve("data"), ServerProcess.HEAP, "--config", settings.toString());
        drops = Drops.ofDistributor(world);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static String row(String quota, int customer, String value, String memo, String reference) {
        return "%s,customer-%d,%s,%s,%s%n".formatted(quota, customer, value, memo, reference);
    }

    private static int count(JsonNode file, String what) {
        return file.path(what).asInt();
    }

    private static List<String> outcomes(List<NamedCsvRecord> report) {
        return report.stream().map(row -> row.getField("row") + " " + row.getField("outcome")).toList();
    }

    @Test
    @Tag("COM-01")
    void what_is_only_checked_tells_what_would_happen_and_leaves_no_trace() throws IOException {
        world.quota("tried", "10.00");
        var check = drops.below("check");
        var rows = (HEADER + row("tried", 1, "6", "first", "tried-1") + row("tried", 2, "6", "second", "tried-2") + row("tried", 2, "4", "third", "tried-3"))
                .getBytes(StandardCharsets.UTF_8);
        var traces = "select (select count(*) from pc.audit_entry), (select count(*) from pc.remembered_answer where key like 'tried-%'),"
                + " (select count(*) from pc.coupon where quota_id = 'tried'), (select count(*) from pc.outbox_event where data->>'quota_id' = 'tried')";
        var before = world.database().fetchSingle(traces).intoList();

        var checked = check.process(ISSUE, "tried.csv", rows);

        assertThat(checked.path("only_checked").asBoolean()).isTrue();
        assertThat(List.of(count(checked, "granted"), count(checked, "refused"))).containsExactly(2, 1);
        assertThat(check.report("done", "tried.csv")).extracting(row -> row.getField("outcome"))
                .containsExactly("would be granted", "would be refused", "would be granted");
        assertThat(world.database().fetchSingle(traces).intoList()).isEqualTo(before);

        var applied = drops.process("tried-now.csv", new String(rows, StandardCharsets.UTF_8));
        assertThat(List.of(count(applied, "granted"), count(applied, "refused"))).containsExactly(2, 1);
        var again = check.process(ISSUE, "tried-again.csv", rows);
        assertThat(List.of(count(again, "granted"), count(again, "replayed"), count(again, "refused"))).containsExactly(0, 2, 1);
    }

    @Test
    @Tag("COM-01")
    void a_command_without_a_kind_of_its_own_is_dropped_by_the_name_of_its_operation() throws IOException {
        var platform = new Drops(world, "demo-platform");
        world.quota("frozen-by-file", "10.00");

        var frozen = platform.process("quota-freeze", "freeze.csv", "额度ID,参考号\nfrozen-by-file,f-1\nno-such-quota,f-2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(count(frozen, "granted"), count(frozen, "refused"))).containsExactly(1, 1);
        assertThat(Files.readString(platform.find("done", "quota-freeze", "freeze.csv.report.csv").orElseThrow())).contains("应答", "frozen-by-file");
        for (var sample : List.of("parties.csv", "zh/parties.csv")) {
            assertThat(count(platform.process("parties", "registered-" + sample.length() + ".csv", Files.readAllBytes(Path.of("../docs/files").resolve(sample))), "granted")).isEqualTo(2);
        }
        var facts = "party_id,fact,value\nsample-customer-1,grace-days,10\nsample-customer-1,no-such-fact,1\n";
        var recorded = platform.process("facts", "facts.csv", facts.getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(count(recorded, "granted"), count(recorded, "refused"))).containsExactly(1, 1);
    }

    @Test
    @Tag("CPN-48")
    void a_white_list_is_one_version_or_nothing() throws IOException {
        world.make("/v2/platform/parties", "{\"id\":\"gov\",\"kind\":\"GOV_SUBSIDY\",\"name\":\"gov\",\"account_name\":\"gov\"}", 201);
        var gov = new Drops(world, "gov");
        var kind = "coupon-white-list";

        var first = gov.process(kind, "first.csv", "客户ID\nc-1\nc-2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(count(first, "row_count"), count(first, "granted"))).containsExactly(2, 2);
        var bad = gov.process(kind, "bad.csv", "customer_id\nc-3\nwith blank\nc-4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(count(bad, "refused")).isEqualTo(3);
        assertThat(gov.report("done", kind, "bad.csv")).extracting(row -> row.getField("code"))
                .containsExactly("ROW_OF_REFUSED_FILE", "CBC.0100", "ROW_OF_REFUSED_FILE");
        var twice = gov.process(kind, "twice.csv", "customer_id\nc-3\nc-3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(count(twice, "refused")).isEqualTo(2);
        assertThat(count(gov.process(kind, "same-list.csv", "客户ID\nc-1\nc-2\n".getBytes(StandardCharsets.UTF_8)), "replayed")).isEqualTo(2);

        var big = new StringBuilder("customer_id,partner_id\n");
        for (int i = 0; i < 100_000; i++) {
            big.append("customer-of-gov-").append(i).append(",gov\n");
        }
        var ofPlatform = new Drops(world, "demo-platform").process(kind, "big.csv", big.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(count(ofPlatform, "granted")).isEqualTo(100_000);
        assertThat(world.database().fetchValue("select string_agg(version || ' ' || customers, ', ' order by version)"
                + " from pc.coupon_white_list where partner_id = 'gov'")).isEqualTo("1 2, 2 100000");
        assertThat(world.database().fetchValue("select count(*) from pc.coupon_white_listed where partner_id = 'gov' and version = 2"))
                .isEqualTo(100_000L);
    }

    @Test
    @Tag("COM-09")
    void every_row_is_decided_by_itself_and_told_in_the_report() throws IOException {
        world.quota("rows", "10.00");
        var file = drops.process("rows.csv", HEADER + row("rows", 1, "4.00", "\"a, \"\"b\"\"\"", "rows-1")
                + row("rows", 99, "1", "x", "rows-2") + row("rows", 2, "7", "x", "rows-3") + row("rows", 3, "ten", "x", "")
                + row("rows", 2, "6", "=1+1", "rows-5"));

        assertThat(file.path("status").asText()).isEqualTo("DONE");
        assertThat(List.of(count(file, "row_count"), count(file, "granted"), count(file, "refused"))).containsExactly(5, 2, 3);
        var report = drops.report("done", "rows.csv");
        assertThat(outcomes(report)).containsExactly("2 granted", "3 refused", "4 refused", "5 refused", "6 granted");
        assertThat(report).extracting(row -> row.getField("rule")).containsExactly("", "CPN-02", "CPN-05", "COM-13", "");
        assertThat(report.get(2).getField("sentence")).contains("6.00 yuan left").contains("customer-2");
        assertThat(report.getFirst().getField("coupon_id")).isNotBlank();
        assertThat(world.database().fetchValue("select memo from pc.coupon where id = ?", report.getFirst().getField("coupon_id")))
                .isEqualTo("a, \"b\"");
        assertThat(drops.find("done", ISSUE, "rows.csv")).isPresent();
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/files/" + file.path("id").asText()).body().path("granted").asInt())
                .isEqualTo(2);
    }

    @Test
    @Tag("ASC-20")
    void a_partner_asks_by_file_that_customers_leave() throws IOException {
        var text = "客户ID,原因,已阅读须知\ncustomer-1,合作到期,是\ncustomer-2,合作到期,否\ncustomer-99,x,true\n";
        var file = drops.process("disassociations", "leave.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(count(file, "granted"), count(file, "refused"))).containsExactly(1, 2);
        assertThat(world.database().fetchSingle("select customer_id, status from pc.change_request").intoList())
                .containsExactly("customer-1", "PENDING_CUSTOMER");
    }

    @Test
    void chinese_headers_and_gb18030_get_a_chinese_report() throws IOException {
        world.quota("chinese", "10.00");
        var text = "额度ID,客户ID,面值,备注,失效时间\nchinese,customer-1,1,感谢,2030-01-02\nchinese,customer-2,x,,\n";
        drops.process(ISSUE, "chinese.csv", text.getBytes(Charset.forName("GB18030")));

        assertThat(drops.report("done", "chinese.csv")).extracting(row -> row.getField("结果")).containsExactly("已执行", "已拒绝");
        assertThat(world.database().fetchSingle("select memo, valid_until::text from pc.coupon where quota_id = 'chinese'").intoList())
                .containsExactly("感谢", "2030-01-02 15:59:59+00");
    }

    @Test
    void a_byte_order_mark_and_json_lines_are_read() throws IOException {
        world.quota("forms", "10.00");
        drops.process("bom.csv", "\uFEFF" + HEADER + row("forms", 1, "1", "bom", ""));
        drops.process("lines.jsonl", """
                {"quota_id":"forms","customer_id":"customer-2","face_value":1.5,"memo":"number"}

                {"quota_id":"forms","customer_id":"customer-3","face_value":"1.25","memo":"text","reference":"forms-2"}
                {"quota_id":"forms","customer_id":7,"face_value":1}
                """);

        assertThat(drops.coupons("forms")).isEqualTo("3 3");
        assertThat(outcomes(drops.report("done", "lines.jsonl"))).containsExactly("1 granted", "3 granted", "4 refused");
        assertThat(drops.report("done", "lines.jsonl").getLast().getField("sentence")).startsWith("customer_id");
    }

    @Test
    void the_same_content_again_replays_what_was_granted_and_tries_again_what_was_refused() throws IOException {
        world.quota("again", "5.00");
        var text = HEADER + row("again", 1, "4.00", "one", "") + row("again", 2, "3.00", "two", "again-2");
        assertThat(count(drops.process("again.csv", text), "granted")).isEqualTo(1);
        world.make("/v2/platform/coupon-quotas/again/adjust", "{\"quota_value\":50.00}", 200);

        var sameName = drops.process(ISSUE, "again-2.csv", text.getBytes(StandardCharsets.UTF_8));
        var third = drops.process(ISSUE, "again-3.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(count(sameName, "replayed"), count(sameName, "granted"))).containsExactly(1, 1);
        assertThat(List.of(count(third, "replayed"), count(third, "granted"))).containsExactly(2, 0);
        assertThat(outcomes(drops.report("done", "again-3.csv"))).containsExactly("2 granted before", "3 granted before");
        assertThat(drops.report("done", "again-3.csv").getFirst().getField("coupon_id"))
                .isEqualTo(drops.report("done", "again.csv").getFirst().getField("coupon_id"));
        assertThat(drops.coupons("again")).isEqualTo("2 2");
    }

    @Test
    void the_same_name_with_other_content_is_another_file() throws IOException {
        world.quota("name", "9.00");
        drops.process("name.csv", HEADER + row("name", 1, "1", "first", ""));
        drops.drop(ISSUE, "name.csv", HEADER + row("name", 1, "1", "second", ""));
        await().until(() -> drops.coupons("name"), "2 2"::equals);
    }

    @Test
    @Tag("COM-01")
    void one_reference_is_one_command_by_file_and_by_rest_on_either_path() throws IOException {
        world.quota("one-key", "9.00");
        drops.process("one-key.csv", "quota_id,customer_id,face_value,reference\none-key,customer-1,2.00,one-key-1\n");
        var body = "{\"quota_id\":\"one-key\",\"customer_ids\":[\"customer-1\"],\"face_value\":%s}";

        for (var path : List.of("/v2/partners/coupons", World.ISSUE)) {
            var answer = world.post(Key.DISTRIBUTOR, path, body.formatted("2.00"), Optional.of("one-key-1"));
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
            assertThat(answer.replayed()).isTrue();
        }
        assertThat(world.post(Key.DISTRIBUTOR, World.ISSUE, body.formatted("3.00"), Optional.of("one-key-1")).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        world.post(Key.DISTRIBUTOR, "/v2/partners/coupons", body.formatted("1.00"), Optional.of("one-key-2"));
        var file = drops.process("one-key-2.csv",
                "quota_id,customer_id,face_value,reference\none-key,customer-1,1.00,one-key-2\none-key,customer-1,7.00,one-key-2\n");

        assertThat(List.of(count(file, "replayed"), count(file, "refused"))).containsExactly(1, 1);
        assertThat(drops.report("done", "one-key-2.csv").getLast().getField("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(drops.coupons("one-key")).startsWith("2 ");
    }

    @Test
    @Tag("CPN-21")
    void coupons_are_reclaimed_by_file() throws IOException {
        world.quota("back", "9.00");
        drops.process("give.csv", HEADER + row("back", 1, "2.50", "x", ""));
        var coupon = drops.report("done", "give.csv").getFirst().getField("coupon_id");
        var file = drops.process("coupon-reclaim", "take.csv",
                ("coupon_id,reference\n" + coupon + ",\nunknown,\n" + coupon + ",\n").getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(count(file, "granted"), count(file, "refused"))).containsExactly(1, 2);
        assertThat(world.database().fetchValue("select balance_minor from pc.coupon_quota where id = 'back'")).isEqualTo(900L);
        try (Stream<String> lines = Files.lines(drops.find("done", "coupon-reclaim", "take.csv.report.csv").orElseThrow())) {
            assertThat(lines.skip(1).findFirst().orElseThrow()).endsWith("granted," + coupon + ",back,2.50,,,,");
        }
    }

    @Test
    void a_reseller_drops_into_a_folder_of_its_own_and_its_distributor_does_not_see_it() throws IOException {
        var reseller = new Drops(world, "demo-reseller");
        var file = reseller.process("reseller.csv", HEADER + row("nowhere", 1, "1", "x", ""));

        assertThat(file.path("refused").asInt()).isEqualTo(1);
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/files/" + file.path("id").asText()).status()).isEqualTo(404);
    }

    @Test
    @Tag("ACC-02")
    @Tag("ACC-03")
    void money_is_recharged_allocated_and_taken_back_by_files() {
        var platform = new Drops(world, "demo-platform");
        var recharges = "partner_id,amount,transfer_id\ndemo-distributor,100.00,file-recharge\n".getBytes(StandardCharsets.UTF_8);
        assertThat(count(platform.process("recharges", "recharges.csv", recharges), "granted")).isEqualTo(1);

        var rows = "customer_id,amount,memo\ncustomer-1,60,Q4\ncustomer-2,40.01,Q4\n";
        var allocations = drops.process("allocations", "allocations.csv", rows.getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(count(allocations, "granted"), count(allocations, "refused"))).containsExactly(1, 1);
        var back = "客户ID,金额\ncustomer-1,60\n".getBytes(StandardCharsets.UTF_8);
        assertThat(count(drops.process("take-backs", "take-backs.csv", back), "granted")).isEqualTo(1);
    }

    @Test
    @Tag("BDC-04")
    void discounts_are_granted_by_file() {
        var rows = "客户ID,折扣率,生效时间,失效时间\ncustomer-1,0.85,2026-01-01,2099-12-31\ncustomer-1,0,2026-01-01,2099-12-31\n";
        var granted = drops.process("granted-discounts", "granted.csv", rows.getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(count(granted, "granted"), count(granted, "refused"))).containsExactly(1, 1);
    }

    private static boolean isChineseIssue(Path sample) {
        try {
            return Files.readAllLines(sample).getFirst().startsWith("额度ID,客户ID,面值");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void the_samples_of_the_documentation_are_taken() throws IOException {
        var samples = Path.of("../docs/files");
        for (var sample : List.of("coupon-issue.csv", "coupon-issue.jsonl")) {
            assertThat(count(drops.process(ISSUE, sample, Files.readAllBytes(samples.resolve(sample))), "granted")).isEqualTo(2);
        }
        try (var all = Files.list(samples)) {
            var chinese = all.filter(path -> path.toString().endsWith(".csv") && isChineseIssue(path)).findFirst();
            assertThat(count(drops.process(ISSUE, "chinese-sample.csv", Files.readAllBytes(chinese.orElseThrow())), "granted"))
                    .isEqualTo(2);
        }
        var reclaim = drops.process("coupon-reclaim", "sample.csv", Files.readAllBytes(samples.resolve("coupon-reclaim.csv")));
        assertThat(count(reclaim, "refused")).isEqualTo(1);
    }

    @Test
    void the_platform_drops_whole_years_of_working_days() throws IOException {
        var platform = new Drops(world, "demo-platform");
        var bad = "年份,节假日,调休上班日\n2033,2033-01-01 元旦;2033-13-01,\n2034,2034-01-01 元旦,2034-01-03\n2035,2035-01-01 元旦;2035-01-02,\n";

        assertThat(count(platform.process("working-days", "working-days-2026.csv", Files.readAllBytes(Path.of("../docs/files/working-days.csv"))), "granted"))
                .isEqualTo(1);
        var report = platform.process("working-days", "working-days-bad.csv", bad.getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(count(report, "granted"), count(report, "refused"))).containsExactly(1, 2);
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/calendars/2035").body().path("holidays").get(0).asText()).isEqualTo("2035-01-01 元旦");
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/calendars/2033").body().path("error_code").asText()).isEqualTo("CALENDAR_NOT_FOUND");
    }

    @Test
    @Tag("BIA-04")
    void the_platform_drops_decisions_on_business_information_and_what_the_bank_tells() throws IOException {
        var platform = new Drops(world, "demo-platform");

        for (var kind : List.of("certifications", "bank-transfers")) {
            var report = platform.process(kind, kind + "-sample.csv", Files.readAllBytes(Path.of("../docs/files/" + kind + ".csv")));
            assertThat(List.of(count(report, "granted"), count(report, "refused"))).as("nothing was submitted").containsExactly(0, 2);
        }
        var report = Files.readString(platform.find("done", "certifications", "certifications-sample.csv.report.csv").orElseThrow());
        assertThat(report).contains("BIA-01");
    }

    @Test
    @Tag("PRG-04")
    void people_labels_and_reviews_are_dropped() throws IOException {
        var platform = new Drops(world, "demo-platform");

        assertThat(count(new Drops(world, "demo-provider").process("dedicated-people", "people-sample.csv",
                Files.readAllBytes(Path.of("../docs/files/dedicated-people.csv"))), "granted")).isEqualTo(1);
        assertThat(count(platform.process("competency-labels", "labels-sample.csv",
                Files.readAllBytes(Path.of("../docs/files/competency-labels.csv"))), "granted")).isEqualTo(1);
        for (var kind : List.of("path-reviews", "programme-reviews", "dedicated-person-reviews")) {
            var report = platform.process(kind, kind + "-sample.csv", Files.readAllBytes(Path.of("../docs/files/" + kind + ".csv")));
            assertThat(count(report, "granted")).as("nobody applied").isZero();
        }
    }

    @Test
    @Tag("OPP-05")
    void opportunities_and_their_progress_are_dropped() throws IOException {
        var provider = new Drops(world, "demo-provider");

        assertThat(count(provider.process("opportunities", "opportunities-sample.csv",
                Files.readAllBytes(Path.of("../docs/files/opportunities.csv"))), "granted")).isEqualTo(2);
        assertThat(count(provider.process("opportunity-progress", "progress-sample.csv",
                Files.readAllBytes(Path.of("../docs/files/opportunity-progress.csv"))), "granted")).as("there is no such opportunity").isZero();
    }

    @Test
    void the_platform_drops_entries_of_the_catalogue_in_any_order() throws IOException {
        var platform = new Drops(world, "demo-platform");
        var sample = Files.readAllBytes(Path.of("../docs/files/catalog.csv"));

        assertThat(count(platform.process("catalog", "entries.csv", sample), "granted")).isEqualTo(9);
        assertThat(count(platform.process("catalog", "same-entries.csv", sample), "granted")).isEqualTo(9);
        assertThat(Files.readAllLines(platform.find("done", "catalog", "same-entries.csv.report.csv").orElseThrow())).hasSize(10)
                .filteredOn(line -> line.contains("unchanged")).hasSize(9);
        assertThat(count(platform.process("catalog", "entries.jsonl",
                Files.readAllBytes(Path.of("../docs/files/catalog.jsonl"))), "granted")).isEqualTo(3);
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/systems/configs/counties?city_code=CN-32-001").body().path("counties").get(0)
                .path("name").asText()).isEqualTo("Xuanwu");
    }

    @Test
    void the_platform_drops_fee_records_and_is_told_what_became_of_each() throws IOException {
        var platform = new Drops(world, "demo-platform");
        var sample = Files.readAllBytes(Path.of("../docs/files/usage.csv"));

        assertThat(count(platform.process("usage", "usage.csv", sample), "granted")).isEqualTo(2);
        assertThat(Files.readAllLines(platform.find("done", "usage", "usage.csv.report.csv").orElseThrow()))
                .filteredOn(line -> line.contains("created") && line.contains("2026-01")).hasSize(2);
    }

    @Test
    @Tag("ORD-18")
    void the_platform_drops_orders_and_resources_in_any_order() throws IOException {
        var platform = new Drops(world, "demo-platform");
        var resources = Files.readAllBytes(Path.of("../docs/files/order-resources.csv"));
        var orders = Files.readString(Path.of("../docs/files/orders.jsonl"));

        assertThat(count(platform.process("order-resources", "resources.csv", resources), "granted")).isEqualTo(1);
        assertThat(count(platform.process("on-demand-resources", "per-use.csv", Files.readAllBytes(Path.of(
                "../docs/files/on-demand-resources.csv"))), "granted")).isEqualTo(2);
        assertThat(count(platform.process("business-discounts", "business.csv", Files.readAllBytes(Path.of(
                "../docs/files/business-discounts.csv"))), "granted")).isEqualTo(2);
        assertThat(count(platform.process("orders", "orders.jsonl", orders.getBytes(StandardCharsets.UTF_8)), "granted")).isEqualTo(2);
        assertThat(count(platform.process("orders", "older.jsonl", orders.replace("\"version\": 3", "\"version\": 2")
                .getBytes(StandardCharsets.UTF_8)), "granted")).isEqualTo(2);
        assertThat(Files.readAllLines(platform.find("done", "orders", "older.jsonl.report.csv").orElseThrow()))
                .filteredOn(line -> line.contains("ignored")).hasSize(2);
    }

    @Test
    @Tag("INC-06")
    @Tag("INC-08")
    void the_platform_drops_policies() throws IOException {
        var platform = new Drops(world, "demo-platform");
        var policies = Files.readString(Path.of("../docs/files/policies.jsonl"));

        assertThat(count(platform.process("product-policies", "products.csv", Files.readAllBytes(Path.of("../docs/files/product-policies.csv"))),
                "granted")).isEqualTo(3);
        assertThat(count(platform.process("policies", "policies.jsonl", policies.getBytes(StandardCharsets.UTF_8)), "granted")).isEqualTo(3);
        var wrong = platform.process("policies", "wrong.jsonl", policies.replace("0.05", "5").getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(count(wrong, "granted"), count(wrong, "refused"))).containsExactly(2, 1);
        assertThat(Files.readString(platform.find("done", "policies", "wrong.jsonl.report.csv").orElseThrow()))
                .contains("INCENTIVE_RATE_OUT_OF_RANGE", "unchanged");
    }

    @Test
    @Tag("IND-02")
    @Tag("IND-07")
    void the_platform_drops_indicators_and_lines_before_their_values() throws IOException {
        var platform = new Drops(world, "demo-platform");
        var samples = Path.of("../docs/files");

        for (var sample : List.of("indicator-definitions 2", "indicator-lines 2", "indicators 5")) {
            var kind = sample.substring(0, sample.indexOf(' '));
            assertThat(count(platform.process(kind, kind + ".csv", Files.readAllBytes(samples.resolve(kind + ".csv"))), "granted"))
                    .isEqualTo(Integer.parseInt(sample.substring(sample.indexOf(' ') + 1)));
        }
        var found = world.get(Key.DISTRIBUTOR, "/v2/partners/indicator-values?indicator=monthly-consumption").body().path("values").get(0);
        assertThat(found.path("value").decimalValue()).isEqualByComparingTo("15300.25");
        assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/indicator-values/" + found.path("value_id").textValue() + "/lines?order_no=CS2611200001")
                .body().path("lines")).hasSize(1);
    }

    @Test
    void a_wrong_entry_of_the_catalogue_is_explained_in_its_row() throws IOException {
        var platform = new Drops(world, "demo-platform");
        var file = platform.process("catalog", "wrong-entries.csv", """
                种类,编码,城市编码,中文名称,度量单位ID,参考号
                区县,x-1,nowhere,某区,,
                省份,CN-90,,某省,7,
                省份,CN-91,,某省,,
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(count(file, "granted")).isEqualTo(1);
        assertThat(count(file, "refused")).isEqualTo(2);
        var report = Files.readString(platform.find("done", "catalog", "wrong-entries.csv.report.csv").orElseThrow());
        assertThat(report).contains("CATALOG_CITY_UNKNOWN").contains("该种类的条目没有 measure_id");
    }
}
