package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.coupon.CouponFiles;
import org.partnercenter.application.customer.leave.LeaveFiles;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.kernel.CommonRefusal;

import java.time.ZoneId;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells as values of the body. */
class RowBodyTest {

    private static final FileKind<?, ?> ISSUE = CouponFiles.kinds().getFirst();
    private final RowBody body = new RowBody(ISSUE, ZoneId.of("UTC+8"));

    private String json(String column, String cell) {
        return body.json(new Row(2, Map.of(ISSUE.column(column).orElseThrow(), (JsonNode) TextNode.valueOf(cell))));
    }

    @ParameterizedTest
    @Tag("COM-03")
    @CsvSource(delimiter = '|', value = {
            "valid_time  | 2026-12-31T08:00:00Z | 2026-12-31T08:00:00Z",
            "valid_time  | 2026-12-31           | 2026-12-30T16:00:00Z",
            "expire_time | 2026-12-31           | 2026-12-31T15:59:59Z",
            "expire_time | 2026-12-31 10:20:30  | 2026-12-31T02:20:30Z",
            "expire_time | 2026-02-30           | 2026-02-30",
            "expire_time | 31.12.2026           | 31.12.2026"})
    void times_are_instants_or_of_the_site_s_zone_and_others_go_on_as_they_are(String column, String cell, String value) {
        assertThat(json(column, cell)).isEqualTo("{\"" + column + "\":\"" + value + "\"}");
    }

    @ParameterizedTest
    @Tag("COM-04")
    @CsvSource({"10.50, 10.50", "0.1, 0.1", "-1, -1", "1e3, '\"1e3\"'", "'1,000', '\"1,000\"'", "0x10, '\"0x10\"'"})
    void amounts_are_plain_decimals_and_others_go_on_as_they_are(String cell, String value) {
        assertThat(json("face_value", cell)).isEqualTo("{\"face_value\":" + value + "}");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "YES, true", "是, true", "false, false", "no, false", "否, false", "1, '\"1\"'"})
    void what_is_ticked_is_true_and_others_go_on_as_they_are(String cell, String value) {
        var kind = LeaveFiles.kinds().getFirst();
        var row = new Row(2, Map.of(kind.column("已阅读须知").orElseThrow(), (JsonNode) TextNode.valueOf(cell)));

        assertThat(new RowBody(kind, ZoneId.of("UTC+8")).json(row)).isEqualTo("{\"notice_accepted\":" + value + "}");
    }

    @Test
    void a_customer_becomes_a_list_of_one_and_a_list_is_cut_at_semicolons() {
        assertThat(json("customer_id", "c-1")).isEqualTo("{\"customer_ids\":[\"c-1\"]}");
        assertThat(json("product_ids", "a; b；c;")).isEqualTo("{\"product_ids\":[\"a\",\"b\",\"c\"]}");
    }

    @Test
    void the_key_is_no_part_of_the_body() {
        assertThat(json("reference", "r-1")).isEqualTo("{}");
    }

    @Test
    void a_refusal_speaks_of_the_column() {
        var refusal = CommonRefusal.ID_MALFORMED.refusal("field", "customer_ids[0]").with("value", "x y");

        assertThat(body.inWordsOfFile(refusal).facts()).containsEntry("field", "customer_id").containsEntry("value", "x y");
    }
}
