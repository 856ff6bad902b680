package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class InputTest {

    @Test
    @Tag("COM-02")
    void an_id_has_at_most_64_visible_characters() {
        assertThat(query("id=abc-_.中").id("id")).contains("abc-_.中");
        assertThat(query("id=" + "x".repeat(64)).id("id")).isPresent();
        assertThat(query("id=" + "x".repeat(100)).field("id").id(100)).isPresent();
        assertFault(query("id=" + "x".repeat(65)), in -> in.id("id"), "ID_MALFORMED", "id");
        assertFault(query("id=a%20b"), in -> in.id("id"), "ID_MALFORMED", "id");
        assertFault(query("id=a%E2%80%AEb"), in -> in.id("id"), "ID_MALFORMED", "id");
        assertFault(query("id=a%00b"), in -> in.id("id"), "ID_MALFORMED", "id");
        assertFault(query("p=%0A"), in -> in.field("p").party(), "ID_MALFORMED", "p");
    }

    @Test
    @Tag("COM-03")
    void a_time_is_utc_in_whole_seconds() {
        assertThat(query("t=2026-05-06T08%3A05%3A01Z").instant("t")).contains(Instant.parse("2026-05-06T08:05:01Z"));
        assertThat(query("t=2028-02-29T23:59:59Z").instant("t")).isPresent();
    }

    @Test
    @Tag("COM-03")
    void a_day_and_a_month_are_written_in_full() {
        assertThat(query("").field("d", "2028-02-29").day()).contains(LocalDate.of(2028, 2, 29));
        assertThat(query("").field("m", "2026-05").month()).contains(YearMonth.of(2026, 5));
    }

    @ParameterizedTest
    @Tag("COM-03")
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "2026-5-1", "+2026-05-06", "-026-05-06", "0000-05-06", "0000-05", "2026-00", "20260506",
            "2026-05-06Z", "tomorrow"})
    void what_is_no_day_and_no_month_is_a_fault(String text) {
        assertFault(query(""), in -> in.field("d", text).day(), "FIELD_INVALID", "d");
        assertFault(query(""), in -> in.field("m", text).month(), "FIELD_INVALID", "m");
    }

    @ParameterizedTest
    @Tag("COM-03")
    @ValueSource(strings = {"2026-05-06T24:00:00Z", "2026-05-06T08:05:60Z", "2026-02-29T08:05:01Z", "2026-13-01T00:00:00Z",
            "2026-05-06", "2026-05-06T08:05:01", "2026-05-06T08:05:01.0Z", "2026-05-06T08:05:01+08:00",
            "2026-05-06 08:05:01Z", "+026-05-06T08:05:01Z", "-026-05-06T08:05:01Z", "0000-05-06T08:05:01Z",
            "20260506T080501Z", "tomorrow", "２０２６-05-06T08:05:01Z", "2026-05-06T08:05:01z"})
    void what_is_no_time_is_a_fault(String text) {
        var in = query("");

        assertThat(in.field("t", text).instant()).isEmpty();
        assertThat(in.refusals()).extracting(Refusal::reason).containsExactly("TIME_MALFORMED");
        assertThat(in.refusals().getFirst().facts()).containsEntry("value", text);
    }

    @ParameterizedTest
    @Tag("COM-05")
    @CsvSource(nullValues = "-", value = {"'', 0, 10", "offset=1, 1, 10", "limit=100&offset=0, 0, 100",
            "offset=&limit=, 0, 10", "offset=2147483647, 2147483647, 10"})
    void a_page_counts_rows(String query, int offset, int limit) {
        var in = query(query);

        assertThat(in.page()).isEqualTo(new PageRequest(offset, limit));
        assertThat(in.refusals()).isEmpty();
    }

    @ParameterizedTest
    @Tag("COM-05")
    @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "offset=-1", "offset=1.0", "limit=1e1", "limit=ten", "limit=+5",
            "limit=%201", "offset=2147483648", "offset=99999999999", "limit=1&limit=2", "limit=١"})
    void a_page_out_of_range_is_a_fault(String query) {
        var in = query(query);

        in.page();
        assertThat(in.refusals()).hasSize(1).allMatch(each -> each.code().equals("CBC.0100"));
    }

    @Test
    @Tag("COM-05")
    void an_operation_may_have_another_largest_limit() {
        assertThat(query("limit=1000").page(1000).limit()).isEqualTo(1000);
        assertFault(query("offset=1000000001"), in -> in.page(1000), "PAGE_OUT_OF_RANGE", "offset");
        assertThat(query("").page(null, null, 5)).isEqualTo(new PageRequest(0, 5));
        assertThat(query("").page(3, 7, 100)).isEqualTo(new PageRequest(3, 7));
        assertFault(query(""), in -> in.page(-1, null, 100), "PAGE_OUT_OF_RANGE", "offset");
    }

    @Test
    @Tag("COM-07")
    void absent_or_empty_is_no_filter_unless_told_otherwise() {
        for (var query : List.of("", "x", "x=")) {
            assertThat(query(query).id("x")).isEmpty();
            assertThat(query(query).instant("x")).isEmpty();
            assertThat(query(query).field("x").text(5)).isEmpty();
        }
        assertThat(query("x=").field("x").emptyIsFilter().id()).contains("");
        assertThat(query("x").field("x").emptyIsFilter().text(5)).contains("");
        assertThat(query("").field("x").emptyIsFilter().id()).isEmpty();
        assertThat(query("").field("x").emptyRefused().instant()).isEmpty();
        assertFault(query("x="), in -> in.field("x").emptyRefused().instant(), "EMPTY_NOT_ALLOWED", "x");
        assertFault(query(""), in -> in.field("x", "").required().id(), "FIELD_MISSING", "x");
        assertFault(query(""), in -> in.field("x", (String) null).required().id(), "FIELD_MISSING", "x");
    }

    @Test
    @Tag("COM-07")
    void a_bare_name_is_an_empty_list_and_an_absent_one_is_none() {
        assertThat(query("").list("k").ids()).isEmpty();
        assertThat(query("k").list("k").ids()).contains(List.of());
        assertThat(query("k=").list("k").ids()).contains(List.of());
        assertThat(query("k=b&k=a&j=1&k=c").list("k").ids()).contains(List.of("b", "a", "c"));
        assertThat(query("").list("k", List.of()).ids()).contains(List.of());
        assertThat(query("").list("k", null).ids()).isEmpty();
        assertThat(query("k=2&k=1").list("k").integers(1, 9)).contains(List.of(2, 1));
    }

    @Test
    @Tag("COM-09")
    void items_are_counted_and_each_fault_names_its_item() {
        assertFault(query("k=a&k="), in -> in.list("k").ids(), "FIELD_MISSING", "k[1]");
        assertFault(query("k=1&k=x"), in -> in.list("k").integers(1, 9), "FIELD_INVALID", "k[1]");
        assertFault(query("k=1&k=7"), in -> in.list("k").oneOf("1", "2"), "FIELD_INVALID", "k[1]");
        assertFault(query(""), in -> in.list("k", Arrays.asList("a", null)).ids(), "FIELD_MISSING", "k[1]");
        assertFault(query(""), in -> in.list("k", List.of("a", "b", "a")).distinct().ids(), "ITEM_TWICE", "k");
        assertFault(query(""), in -> in.list("k", List.of()).required().ids(), "FIELD_MISSING", "k");
        assertFault(query("k=1&k=2&k=3"), in -> in.list("k").atMost(2).ids(), "TOO_MANY_ITEMS", "k");
    }

    @Test
    @Tag("COM-04")
    void an_amount_is_read_before_it_is_judged() {
        var limit = Money.of("1000000.00", "CNY");

        assertThat(query("").amount("a", new BigDecimal("1E+2"), limit)).contains(Money.of("100", "CNY"));
        assertFault(query(""), in -> in.amount("a", new BigDecimal("1E+400"), limit), "AMOUNT_TOO_LARGE", "a");
        assertFault(query(""), in -> in.amount("a", new BigDecimal("0.001"), limit), "AMOUNT_TOO_FINE", "a");
        assertFault(query(""), in -> in.amount("a", null, limit), "FIELD_MISSING", "a");
    }

    @Test
    void codes_and_numbers_come_from_closed_sets() {
        assertThat(query("s=4").oneOf("s", "1", "4")).contains("4");
        assertThat(query("n=-1").integer("n", -1, 0)).contains(-1);
        assertThat(query("").field("n", 3).integer(0, 5)).contains(3);
        assertThat(query("f=true").field("f").flag()).contains(true);
        assertThat(query("c=z").field("c").code(text -> Headers.known("zh_CN"))).isPresent();
        assertFault(query("s=3"), in -> in.oneOf("s", "1", "4"), "FIELD_INVALID", "s");
        assertFault(query("n=2147483648"), in -> in.integer("n", 0, Integer.MAX_VALUE), "FIELD_INVALID", "n");
        assertFault(query("f=1"), in -> in.field("f").flag(), "FIELD_INVALID", "f");
    }

    @Test
    void free_text_is_never_repeated_in_a_refusal() {
        var in = query("");

        assertThat(in.field("memo", "张三").text(2)).contains("张三");
        assertThat(in.field("memo", "张三丰").text(2)).isEmpty();
        assertThat(in.field("name", "a\u0000").text(9)).isEmpty();
        assertThat(in.refusals()).extracting(Refusal::facts)
                .containsExactly(Map.of("field", "memo", "limit", "2"), Map.of("field", "name"));
    }

    @Test
    @Tag("COM-13")
    void all_faults_are_reported_together_in_the_order_read() {
        var in = query("limit=0&status=9&create_time_begin=x&bad=%zz");

        in.oneOf("status", "1");
        in.instant("create_time_begin");
        in.page();
        var response = in.then(() -> {
            throw new AssertionError("must not be reached");
        });

        assertThat(in.refusals()).extracting(each -> each.facts().get("field"))
                .containsExactly("bad", "status", "create_time_begin", "limit");
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void a_long_or_unprintable_value_is_shown_cut_and_clean() {
        var in = query("s=" + "%01" + "x".repeat(500));

        in.oneOf("s", "1");
        assertThat(in.refusals().getFirst().facts().get("value")).isEqualTo("?" + "x".repeat(63));
    }

    @Test
    void a_plus_sign_is_no_space() {
        assertThat(query("x=a+b%2B").id("x")).contains("a+b+");
    }

    private interface Reading {
        void of(Input in);
    }

    private static void assertFault(Input in, Reading reading, String reason, String field) {
        reading.of(in);
        assertThat(in.refusals()).hasSize(1);
        assertThat(in.refusals().getFirst().reason()).isEqualTo(reason);
        assertThat(in.refusals().getFirst().facts()).containsEntry("field", field);
    }

    private static Input query(String raw) {
        return Input.of(Query.of(raw.isEmpty() ? null : raw));
    }
}
