package org.partnercenter.domain.incentive.reconcile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.incentive.reconcile.ComparedLine.Outcome;
import org.partnercenter.domain.incentive.reconcile.FigureComparison.Billed;
import org.partnercenter.domain.kernel.Money;

import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("INC-13")
class FigureComparisonTest {

    private static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    @Test
    void lines_are_matched_by_their_names_and_differences_are_told() {
        var compared = FigureComparison.of(Money.CNY, Map.of("o-1", new Billed(cny(10), Optional.empty()), "o-2",
                new Billed(cny(0), Optional.of("NO_RATE")), "o-4", new Billed(cny(7), Optional.empty()), "o-6", new Billed(cny(0), Optional.empty())),
                Map.of("o-1", cny(10), "o-2", cny(5), "o-3", cny(-2), "o-5", cny(0)));

        assertThat(compared.lines()).extracting(ComparedLine::line).containsExactly("o-1", "o-2", "o-3", "o-4", "o-5", "o-6");
        assertThat(compared.lines()).extracting(ComparedLine::outcome).containsExactly(Outcome.EQUAL, Outcome.AMOUNTS_DIFFER,
                Outcome.MISSING_IN_BILL, Outcome.MISSING_IN_FIGURES, Outcome.MISSING_IN_BILL, Outcome.MISSING_IN_FIGURES);
        assertThat(compared.differing()).extracting(ComparedLine::difference).containsExactly(cny(5), cny(-2), cny(-7));
        assertThat(compared.differing().get(0).why()).contains("NO_RATE");
        assertThat(compared.differences()).isEqualTo(new Dispute.Differences(3, cny(17), cny(13)));
    }

    @Test
    void several_lines_of_one_order_are_one() {
        assertThat(new Billed(cny(3), Optional.empty()).plus(new Billed(cny(-1), Optional.of("REFUND"))))
                .isEqualTo(new Billed(cny(2), Optional.of("REFUND")));
    }
}
