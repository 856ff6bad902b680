package org.partnercenter.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.partnercenter.console.page.Action;
import org.partnercenter.console.page.Field;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

class BodiesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static String body(Action action, Map<String, List<String>> form) throws Exception {
        return body(action, form, List.of(), "{}");
    }

    private static String body(Action action, Map<String, List<String>> form, List<String> ids, String record) throws Exception {
        JsonNode known = new ObjectMapper().readTree(record);
        return Bodies.of(action, form, ids, known, SHANGHAI).toString();
    }

    @Test
    void fields_become_what_the_api_takes() throws Exception {
        var action = Action.post("a", "/v2/x", Field.amount("amount"), Field.flag("used"), Field.list("ids"), Field.time("at"), Field.text("memo"),
                Field.numberChoice("type", "0", "1"));
        assertThat(body(action, Map.of("amount", List.of("10.50"), "used", List.of("true"), "ids", List.of("a\r\n b \r\n"),
                "at", List.of("2026-11-28T08:00:00"), "memo", List.of("<b>"), "type", List.of("1"))))
                .isEqualTo("{\"amount\":10.50,\"used\":true,\"ids\":[\"a\",\"b\"],\"at\":\"2026-11-28T00:00:00Z\",\"memo\":\"<b>\",\"type\":1}");
    }

    @Test
    void what_was_left_empty_is_not_sent() throws Exception {
        assertThat(body(Action.post("a", "/v2/x", Field.amount("amount"), Field.text("memo")), Map.of("amount", List.of("")))).isEqualTo("{}");
    }

    @Test
    void what_makes_no_sense_is_left_to_the_api() throws Exception {
        assertThat(body(Action.post("a", "/v2/x", Field.amount("amount"), Field.time("at")), Map.of("amount", List.of("ten"), "at", List.of("noon"))))
                .isEqualTo("{\"amount\":\"ten\",\"at\":\"noon\"}");
    }

    @Test
    void points_lead_into_objects_and_lists() throws Exception {
        var action = Action.post("a", "/v2/x", Field.text("bank.name"), Field.amount("invoices.0.amount"), Field.text("invoices.0.no"));
        assertThat(body(action, Map.of("bank.name", List.of("B"), "invoices.0.amount", List.of("1"), "invoices.0.no", List.of("7"))))
                .isEqualTo("{\"bank\":{\"name\":\"B\"},\"invoices\":[{\"amount\":1,\"no\":\"7\"}]}");
    }

    @Test
    void records_bring_their_names_and_what_is_hidden() throws Exception {
        var action = Action.post("a", "/v2/x", Field.hidden("revision", "revision"), Field.hidden("missing", "missing")).forMany("coupon_ids");
        assertThat(body(action, Map.of(), List.of("c1", "c2"), "{\"revision\":3}")).isEqualTo("{\"revision\":3,\"coupon_ids\":[\"c1\",\"c2\"]}");
    }

    @Test
    void what_the_path_takes_and_codes_stay_out() throws Exception {
        var action = Action.put("a", "/v2/x/{fact}", Field.text("fact"), Field.code(), Field.flag("holds"));
        assertThat(body(action, Map.of("fact", List.of("FROZEN"), "verification_code", List.of("123456"), "holds", List.of("true"))))
                .isEqualTo("{\"holds\":true}");
    }

    private static final Action POLICY = Action.post("a", "/v2/x", Field.rows("rates", Field.rowName("line"), Field.text("product"), Field.amount("rate"),
            Field.list("proofs")));

    @Test
    void rows_become_a_list_of_things_with_typed_parts() throws Exception {
        assertThat(body(POLICY, Map.of("rates.0.product", List.of("1"), "rates.0.rate", List.of("0.05"), "rates.0.proofs", List.of("p1\np2"),
                "rates.10.rate", List.of("7"), "rates.2.rate", List.of("half"))))
                .isEqualTo("{\"rates\":[{\"product\":\"1\",\"rate\":0.05,\"proofs\":[\"p1\",\"p2\"]},{\"rate\":\"half\"},{\"rate\":7}]}");
    }

    @Test
    void rows_without_anything_or_with_their_name_alone_are_none() throws Exception {
        assertThat(body(POLICY, Map.of("rates.0.product", List.of(""), "rates.1.line", List.of("l1"), "rates.2.rate", List.of(" "),
                "rates.x.rate", List.of("1"), "rates.99999.rate", List.of("1"), "rates.3", List.of("1")))).isEqualTo("{}");
        assertThat(body(POLICY, Map.of("rates.1.line", List.of("l1"), "rates.1.rate", List.of("1")))).isEqualTo("{\"rates\":[{\"line\":\"l1\",\"rate\":1}]}");
    }

    @Test
    void days_of_filters_hold_all_of_the_day() {
        assertThat(Bodies.filter(Field.date("create_time_begin"), "2026-11-28", SHANGHAI)).isEqualTo("2026-11-27T16:00:00Z");
        assertThat(Bodies.filter(Field.date("create_time_end"), "2026-11-28", SHANGHAI)).isEqualTo("2026-11-28T15:59:59Z");
        assertThat(Bodies.filter(Field.date("due_before"), "2026-11-28", SHANGHAI)).isEqualTo("2026-11-28");
        assertThat(Bodies.filter(Field.text("create_time_begin"), "x", SHANGHAI)).isEqualTo("x");
    }
}
