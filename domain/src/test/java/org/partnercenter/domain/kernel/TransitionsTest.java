package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TransitionsTest {

    enum Door { OPEN, SHUT }

    enum Push { BUILD, SHUT, OPEN }

    record Row(Door from, Push event, Door to) implements Transition<Door, Push> {

        @Override
        public Rule rule() {
            return CommonRule.COM_01;
        }
    }

    private static Transitions<Door, Push> table(Row... rows) {
        return Transitions.of(rows);
    }

    @Test
    void a_row_says_the_next_state_and_an_absent_row_forbids() {
        var table = table(new Row(null, Push.BUILD, Door.OPEN), new Row(Door.OPEN, Push.SHUT, Door.SHUT));

        assertThat(table.next(null, Push.BUILD)).contains(Door.OPEN);
        assertThat(table.next(Door.OPEN, Push.SHUT)).contains(Door.SHUT);
        assertThat(table.next(Door.SHUT, Push.SHUT)).isEmpty();
        assertThat(table.allows(Door.OPEN, Push.BUILD)).isFalse();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void two_tables_make_one_unless_both_answer_the_same() {
        var open = table(new Row(Door.OPEN, Push.SHUT, Door.SHUT));
        var both = open.and(table(new Row(Door.SHUT, Push.OPEN, Door.OPEN), new Row(null, Push.BUILD, Door.SHUT)));

        assertThat(both.rows()).hasSize(3);
        assertThat(both.next(Door.SHUT, Push.OPEN)).contains(Door.OPEN);
        assertThatThrownBy(() -> both.and(table(new Row(null, Push.OPEN, Door.OPEN), new Row(Door.OPEN, Push.SHUT, Door.OPEN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_rows_for_one_state_and_event_are_a_bug() {
        assertThatThrownBy(() -> table(new Row(Door.OPEN, Push.SHUT, Door.SHUT), new Row(Door.OPEN, Push.SHUT, Door.OPEN)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
