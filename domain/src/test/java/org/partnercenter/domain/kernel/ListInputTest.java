package org.partnercenter.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COM-09")
class ListInputTest {

    @Test
    void a_list_of_distinct_items_up_to_the_limit_is_fine() {
        assertThat(ListInput.distinct("ids", List.of("a", "b"), 2)).isEmpty();
    }

    @Test
    void an_empty_list_a_long_one_and_a_repeated_item_are_refused_with_their_facts() {
        assertThat(ListInput.distinct("ids", List.of(), 2)).extracting(Refusal::reason).containsExactly("FIELD_MISSING");
        assertThat(ListInput.distinct("ids", List.of("a", "b", "a"), 2)).extracting(Refusal::reason, Refusal::facts)
                .containsExactly(
                        tuple("TOO_MANY_ITEMS", Map.of("field", "ids", "limit", "2")),
                        tuple("ITEM_TWICE", Map.of("field", "ids", "value", "a")));
        assertThat(ListInput.atMost("ids", List.of(), 0)).isEmpty();
    }
}
