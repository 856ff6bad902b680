package org.partnercenter.domain.incentive.calculation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.incentive.calculation.Clawback.Effect;
import org.partnercenter.domain.incentive.calculation.Clawback.Paid;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.partnercenter.domain.incentive.calculation.World.cny;

@Tag("INC-28")
@Tag("OPI-07")
class ClawbackTest {

    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final Paid PAID = new Paid(cny(1_000_00), cny(30_000_00), END);

    private static Refund refund(String id, LocalDate day, long minor) {
        return new Refund(id, day, cny(minor));
    }

    @Test
    void a_refund_takes_back_its_part() {
        assertThat(Clawback.of(PAID, List.of(refund("r", END, 10_000_00)))).containsExactly(
                new Clawback(refund("r", END, 10_000_00), Effect.TAKEN_BACK, cny(-333_33)));
    }

    @Test
    void half_a_year_after_the_cycle_is_the_last_day() {
        var last = LocalDate.of(2026, 9, 30);

        assertThat(Clawback.of(PAID, List.of(refund("a", last, 30_000_00), refund("b", last.plusDays(1), 1))))
                .extracting(Clawback::effect, Clawback::amount).containsExactly(tuple(Effect.TAKEN_BACK,
                        cny(-1_000_00)), tuple(Effect.TOO_LATE, cny(0)));
    }

    @Test
    void never_more_than_was_paid() {
        assertThat(Clawback.of(PAID, List.of(refund("a", END, 20_000_00), refund("b", END, 20_000_00))))
                .extracting(Clawback::amount).containsExactly(cny(-666_67), cny(-333_33));
    }

    @Test
    void many_small_refunds_take_what_one_large_one_takes_in_any_order() {
        var refunds = new ArrayList<>(IntStream.range(0, 300).mapToObj(i -> refund("r" + i, END.plusDays(i % 90), 33_37)).toList());
        var first = Clawback.of(PAID, refunds);

        Collections.shuffle(refunds, new Random(7));

        assertThat(Clawback.of(PAID, refunds)).isEqualTo(first);
        assertThat(first.stream().mapToLong(each -> each.amount().minor()).sum())
                .isEqualTo(Clawback.of(PAID, List.of(refund("all", END, 300 * 33_37L))).get(0).amount().minor());
    }

    @Test
    void a_project_is_worth_something_and_a_refund_gives_something() {
        assertThatThrownBy(() -> new Paid(cny(1), cny(0), END)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> refund("r", END, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
