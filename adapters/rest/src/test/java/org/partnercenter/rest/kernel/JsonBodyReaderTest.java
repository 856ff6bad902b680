package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class JsonBodyReaderTest {

    record Item(String itemId, Integer quota) {
    }

    record Body(String quotaId, BigDecimal faceValue, Integer measureId, Boolean isMain, List<String> customerIds,
                List<Item> items, Map<String, String> labels) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record VendorBody(String quotaId) {
    }

    @Test
    void names_are_snake_case_and_every_spelling_of_a_number_and_a_text_is_read() {
        var body = read("""
                 {"quota_id":"\\u4e2d文","face_value":1E+2,"measure_id":1,"is_main":true,"customer_ids":["a",""],
                 "items":[{"item_id":"i","quota":null}],"labels":{}}
                """);

        assertThat(body).isEqualTo(new Body("中文", new BigDecimal("1E+2"), 1, true, List.of("a", ""),
                List.of(new Item("i", null)), Map.of()));
        assertThat(read("{}")).extracting(Body::quotaId, Body::faceValue).containsOnlyNulls();
    }

    @Test
    void a_decimal_keeps_every_digit() {
        assertThat(read("{\"face_value\":12345678901234567890.123456789}").faceValue())
                .isEqualTo(new BigDecimal("12345678901234567890.123456789"));
    }

    @Test
    void the_vendors_operations_accept_unknown_fields_and_ours_name_them() {
        assertThat(JsonBodyReader.read(VendorBody.class, bytes("{\"x\":{\"y\":[1]},\"quota_id\":\"q\"}")).quotaId())
                .isEqualTo("q");
        assertFault("{\"quota_idd\":1}", "FIELD_UNKNOWN", "quota_idd");
        assertFault("{\"items\":[{},{\"x\":1}]}", "FIELD_UNKNOWN", "items[1].x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"quota_id\":1}                        | quota_id",
            "{\"quota_id\":1.5}                      | quota_id",
            "{\"quota_id\":true}                     | quota_id",
            "{\"quota_id\":{}}                       | quota_id",
            "{\"quota_id\":[\"a\"]}                  | quota_id",
            "{\"quota_id\":\"a\\u0000\"}             | quota_id",
            "{\"quota_id\":\"\\ud800\"}              | quota_id",
            "{\"face_value\":\"12.5\"}               | face_value",
            "{\"face_value\":\"\"}                   | face_value",
            "{\"face_value\":true}                   | face_value",
            "{\"measure_id\":1.5}                    | measure_id",
            "{\"measure_id\":1.0}                    | measure_id",
            "{\"measure_id\":\"1\"}                  | measure_id",
            "{\"measure_id\":\"\"}                   | measure_id",
            "{\"measure_id\":true}                   | measure_id",
            "{\"is_main\":1}                         | is_main",
            "{\"is_main\":\"true\"}                  | is_main",
            "{\"customer_ids\":\"a\"}                | customer_ids",
            "{\"customer_ids\":[\"a\",2]}            | customer_ids[1]",
            "{\"items\":[{\"quota\":\"x\"}]}         | items[0].quota",
            "{\"labels\":{\"a\":1}}                  | labels.a",
    })
    void a_value_of_another_type_is_a_fault_that_names_its_place(String json, String field) {
        assertFault(json, "FIELD_INVALID", field);
    }

    @Test
    void a_primitive_has_to_be_given() {
        record Counted(int count) {
        }

        for (var json : List.of("{}", "{\"count\":null}", "{\"count\":2147483648}")) {
            assertThat(refusal(Counted.class, bytes(json)).code()).isEqualTo("CBC.0100");
        }
        assertThat(JsonBodyReader.read(Counted.class, bytes("{\"count\":7}")).count()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "[{}]", "\"text\"", "1", "true", "{", "{}x", "{} {}", "{\"a\"}", "{'a':1}",
            "{\"quota_id\":\"a\",\"quota_id\":\"b\"}", "{\"labels\":{\"a\":\"1\",\"a\":\"2\"}}", "{\"quota_id\":\"a\"",
            "{\"quota_id\":\"a\nb\"}", "{\"face_value\":NaN}", "{\"face_value\":01}", "{\"face_value\":.5}",
            "\ufeff{}", "// c\n{}", "not json", "<xml/>"})
    void what_is_not_one_json_object_is_refused(String json) {
        assertThat(refusal(bytes(json)).reason()).isEqualTo("BODY_UNREADABLE");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}).reason()).isEqualTo("BODY_UNREADABLE");
        assertThat(refusal("{}".getBytes(StandardCharsets.UTF_16)).reason()).isEqualTo("BODY_UNREADABLE");
        assertThat(refusal("{}".getBytes(StandardCharsets.UTF_16BE)).reason()).isEqualTo("BODY_UNREADABLE");
        assertThat(refusal("{\"quota_id\":\"中\"}".getBytes(Charset.forName("GB18030"))).reason())
                .isEqualTo("BODY_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void deep_nesting_is_refused_in_known_and_unknown_fields(int depth) {
        var deep = "[".repeat(depth) + "]".repeat(depth);

        assertThat(refusal(bytes("{\"items\":" + deep + "}")).code()).isEqualTo("CBC.0100");
        assertThat(refusal(VendorBody.class, bytes("{\"x\":" + deep + "}")).reason()).isEqualTo("BODY_UNREADABLE");
        assertThat(refusal(bytes(deep)).reason()).isEqualTo("BODY_UNREADABLE");
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_refused() {
        assertThat(refusal(bytes("{\"face_value\":" + "9".repeat(100_000) + "}")).reason()).isEqualTo("BODY_UNREADABLE");
    }

    @Test
    void a_fault_names_no_type_of_ours() {
        var refusal = refusal(bytes("{\"items\":[{\"quota\":{}}]}"));

        assertThat(refusal.facts().toString()).doesNotContain("partnercenter", "java", "Integer", "Item(");
    }

    @Test
    void answers_leave_out_nulls_and_write_decimals_plainly_and_times_in_seconds() throws Exception {
        record Answer(String couponId, BigDecimal balance, Optional<String> memo, Instant createTime, List<String> ids) {
        }

        assertThat(Json.mapper().writeValueAsString(new Answer(null, new BigDecimal("1E+2"), Optional.empty(),
                Instant.parse("2026-05-06T08:05:01.999Z"), List.of())))
                .isEqualTo("{\"balance\":100,\"create_time\":\"2026-05-06T08:05:01Z\",\"ids\":[]}");
        assertThat(Json.mapper().writeValueAsString(new Answer("c", new BigDecimal("100.00"), Optional.of("备"), null, null)))
                .isEqualTo("{\"coupon_id\":\"c\",\"balance\":100.00,\"memo\":\"备\"}");
    }

    @Test
    @Tag("COM-03")
    void a_time_is_written_as_it_is_read() {
        assertThat(WireTime.parse(WireTime.format(Instant.parse("2026-12-31T23:59:59Z"))))
                .contains(Instant.parse("2026-12-31T23:59:59Z"));
    }

    private static void assertFault(String json, String reason, String field) {
        var refusal = refusal(bytes(json));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.facts()).containsEntry("field", field);
        assertThat(StatusTable.of(refusal)).isEqualTo(400);
    }

    private static Refusal refusal(byte[] body) {
        return refusal(Body.class, body);
    }

    private static Refusal refusal(Class<? extends Record> type, byte[] body) {
        var refused = catchThrowableOfType(Refused.class, () -> JsonBodyReader.read(type, body));
        assertThat(refused).isNotNull();
        return refused.refusals().getFirst();
    }

    private static Body read(String json) {
        return JsonBodyReader.read(Body.class, bytes(json));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
