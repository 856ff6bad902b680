package org.partnercenter.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import java.util.List;

class InputTest {

    private static Input input(String name, List<List<Input>> rows) {
        return new Input(name, name, rows.isEmpty() ? "text" : "rows", List.of(), "", false, "", rows, false, List.of());
    }

    private static List<Why> told(String... fields) throws Exception {
        var json = new ObjectMapper().createArrayNode();
        for (var field : fields) {
            json.addObject().put("rule", "COM-13").put("code", "CBC.0100").put("sentence", field).putObject("facts").put("field", field);
        }
        return Why.list(json);
    }

    @Test
    void what_is_said_against_a_field_stands_at_the_field() throws Exception {
        var whys = told("amount", "amount_due", "");
        assertThat(input("amount", List.of()).against(whys).whys()).extracting(Why::sentence).containsExactly("amount");
    }

    @Test
    void what_is_said_against_an_item_of_a_list_stands_at_the_list() throws Exception {
        assertThat(input("customer_ids", List.of()).against(told("customer_ids[3]")).whys()).hasSize(1);
    }

    @Test
    void what_is_said_against_a_part_of_a_row_stands_there_and_the_rest_at_the_rows() throws Exception {
        var rows = input("rates", List.of(List.of(input("rates.0.rate", List.of())), List.of(input("rates.1.rate", List.of()))));
        var against = rows.against(told("rates", "rates[1].rate", "rates[1].whatever", "rates[0]"));
        assertThat(against.whys()).extracting(Why::sentence).containsExactly("rates", "rates[1].whatever", "rates[0]");
        assertThat(against.rows().get(1).getFirst().whys()).extracting(Why::sentence).containsExactly("rates[1].rate");
        assertThat(against.rows().get(0).getFirst().whys()).isEmpty();
    }

    @Test
    void reasons_with_the_day_they_end_are_reasons() throws Exception {
        var json = new ObjectMapper().readTree("[{\"violation\":{\"rule\":\"PAY-03\",\"code\":\"C\",\"sentence\":\"S\",\"remedy\":\"R\"},\"ends_on\":\"2027-01-01\"}]");
        assertThat(Why.list(json)).containsExactly(new Why("PAY-03", "C", "S", "R", "2027-01-01", ""));
    }
}
