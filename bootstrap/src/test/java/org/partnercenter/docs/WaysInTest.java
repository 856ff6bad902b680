package org.partnercenter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.bootstrap.WaysIn;
import org.partnercenter.rest.kernel.EdgeTruth;

import org.partnercenter.sources.Sources;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every command can be sent as a message and dropped as a file, but for those that have a reason not to be. */
class WaysInTest {

    /** What is done by persons or programs over HTTP alone, by the reason. */
    private static final Map<String, Set<String>> OVER_HTTP_ONLY = Map.of(
            "its answer or body is a secret, which no queue or folder may hold", Set.of("access-key-create", "access-key-rotate",
                    "own-access-key-create", "own-access-key-rotate", "webhook-register", "webhook-rotate", "token-revoke", "password-change",
                    "party-password-set", "operator-create", "operator-reset-password", "verification-code-request", "verification-code-send"),
            "it takes away or gives what people sign in with, and is done where that is seen", Set.of("access-key-delete",
                    "access-key-disable", "own-access-key-delete", "own-access-key-disable", "operator-assign-roles", "operator-delete",
                    "operator-disable", "operator-enable", "role-write", "role-delete", "verification-codes-switch"),
            "it shows plain personal data to who asks, and nobody else", Set.of("customer-reveal", "party-reveal", "reseller-reveal",
                    "real-name-review-reveal", "real-name-attachment-read"),
            "it is about what one person has read or wants to be told", Set.of("notice-read", "notice-setting-change"),
            "it carries or fetches a file", Set.of("real-name-attachment-store", "export-request", "export-cancel"),
            "it moves the clock of a sandbox", Set.of("sandbox-clock-move"));

    private static Set<String> names(Stream<Operation<?, ?>> operations) {
        return operations.map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Commands that a resource takes; the others are the clock's or a neighbour's. */
    private static Map<String, Operation<?, ?>> sent() {
        var sent = new TreeMap<>(Bodies.commands());
        sent.keySet().retainAll(EdgeTruth.routes(Bodies.resources()).stream().map(EdgeTruth.Route::operation).toList());
        return sent;
    }

    private static Set<String> overHttpOnly() {
        return OVER_HTTP_ONLY.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_command_is_a_message_or_there_is_a_reason() {
        var without = new TreeSet<>(sent().keySet());
        without.removeAll(Bodies.all().names());

        assertThat(without).isEqualTo(overHttpOnly());
    }

    @Test
    void every_command_is_a_kind_of_files_or_its_answer_is_told_once() {
        var without = new TreeMap<>(sent());
        WaysIn.kinds(Bodies.all()).forEach(kind -> without.remove(kind.operation().name()));
        without.keySet().removeAll(overHttpOnly());

        assertThat(without.values()).isNotEmpty().allMatch(operation -> Unkept.class.isAssignableFrom(operation.result()));
    }

    @Test
    void every_sample_of_a_file_has_known_columns_and_every_described_kind_has_samples() throws IOException {
        var kinds = WaysIn.kinds(Bodies.all());
        var samples = Sources.root().resolve("docs/files");
        var english = new TreeSet<String>();
        try (var files = Files.list(samples)) {
            for (var sample : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                var header = Stream.of(Files.readAllLines(sample).getFirst().split(",")).map(String::strip).toList();
                var fits = kinds.stream().filter(kind -> header.stream().allMatch(name -> kind.column(name).isPresent())
                        && kind.columns().stream().allMatch(column -> !column.required()
                                || header.contains(column.name()) || header.contains(column.chinese()))).map(FileKind::name).toList();
                var name = sample.getFileName().toString().replace(".csv", "");
                var isChinese = header.stream().anyMatch(title -> title.codePoints().anyMatch(Character::isIdeographic));
                assertThat(fits).as(name).isNotEmpty();
                assertThat(isChinese || fits.contains(name)).as(name).isTrue();
                english.add(name);
            }
        }
        assertThat(WaysIn.describedKinds()).extracting(FileKind::name)
                .allMatch(name -> english.contains(name) || Files.exists(samples.resolve(name + ".jsonl")));
    }

    @Test
    void every_sample_stands_there_with_chinese_headers_too() throws IOException {
        for (var kind : WaysIn.describedKinds()) {
            var english = Sources.root().resolve("docs/files").resolve(kind.name() + ".csv");
            if (Files.exists(english)) {
                var headers = Files.readAllLines(Sources.root().resolve("docs/files/zh").resolve(kind.name() + ".csv")).getFirst().split(",");
                var columns = Stream.of(Files.readAllLines(english).getFirst().split(",")).map(String::strip).map(kind::column).toList();
                assertThat(Stream.of(headers).map(String::strip).map(kind::column)).as(kind.name()).isEqualTo(columns);
                assertThat(Stream.of(headers).map(String::strip)).as(kind.name()).allMatch(header -> kind.column(header).orElseThrow().chinese().equals(header));
            }
        }
    }

    /** A word that one capability has for a column is none for the columns of others that are called alike. */
    @ParameterizedTest
    @CsvSource({"invoice-template-put,title,发票抬头", "offering-list,title,方案名称", "business-opportunity-modify,title,商机名称", "quota-grant,source,额度来源",
        "quota-grant,partner_id,伙伴ID", "activity-voucher-edit,description,活动说明", "association-create,label,客户标签", "account-credit-set,credit_amount,信用额度",
        "account-spend,account_id,账号ID", "revenue-form,month,月份", "export-delivery-subscribe,basis,时间依据", "path-select,path,path",
        "quota-convert-incentive,payout_order_no,申付单号", "payout-reject,reason,原因", "owed-invoice-offset,amount,金额", "owed-invoice-offset,tax_rate,税率", "opportunity-sale-record,seller_id,商家ID"})
    void columns_that_nobody_named_are_called_what_they_mean(String kind, String column, String chinese) {
        assertThat(WaysIn.kinds(Bodies.all())).filteredOn(each -> each.name().equals(kind)).singleElement()
                .satisfies(each -> assertThat(each.column(column).orElseThrow().chinese()).isEqualTo(chinese));
    }

    @Test
    void every_sample_of_a_message_fits_its_schema() throws IOException {
        var definitions = CommandSchemaDocument.schema().get("$defs");
        try (var files = Files.list(Sources.root().resolve("docs/messages"))) {
            for (var sample : files.filter(file -> !file.toString().endsWith(".schema.json")).toList()) {
                var message = new ObjectMapper().readTree(sample.toFile());
                var schema = definitions.path(message.path("operation").asText());
                var fields = new TreeSet<String>();
                message.path("command").fieldNames().forEachRemaining(fields::add);
                assertThat(schema.isObject()).as(sample.toString()).isTrue();
                schema.path("required").forEach(field -> assertThat(fields).as(sample.toString()).contains(field.asText()));
                assertThat(fields).as(sample.toString()).allMatch(field -> schema.path("properties").has(field)
                        || schema.path("additionalProperties").asBoolean());
            }
        }
    }

    @Test
    void kinds_have_names_of_their_own_and_columns_that_differ() {
        var kinds = WaysIn.kinds(Bodies.all());

        assertThat(kinds).extracting(kind -> kind.name()).doesNotHaveDuplicates().doesNotContain("check");
        assertThat(kinds).allSatisfy(kind -> assertThat(Stream.concat(kind.columns().stream(), kind.ownColumns().stream()))
                .extracting(column -> column.name()).doesNotHaveDuplicates());
        assertThat(names(kinds.stream().<Operation<?, ?>>map(kind -> kind.operation()))).isSubsetOf(Bodies.commands().keySet());
    }
}
