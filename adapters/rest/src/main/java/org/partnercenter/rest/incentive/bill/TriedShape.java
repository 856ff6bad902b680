package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.bill.Tried;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.Explanation;
import org.partnercenter.domain.kernel.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a period would come to. */
record TriedShape(List<Incentive> incentives) {

    /**
     * One incentive.
     *
     * @param amount     what it would come to
     * @param billAmount what its bill comes to now; absent where there is none
     * @param difference what it would come to more
     * @param lines      those that were given
     */
    record Incentive(BigDecimal amount, Optional<String> incentiveBillId, Optional<BigDecimal> billAmount, Optional<BigDecimal> difference,
                     ExplanationShape explanation, List<LineShape> lines) {
    }

    static TriedShape of(Tried tried, Language language) {
        return new TriedShape(tried.incentives().stream().map(each -> of(each, language)).toList());
    }

    private static Incentive of(Tried.Incentive each, Language language) {
        var result = each.calculation();
        return new Incentive(result.amount().toMajor(), each.bill().map(bill -> bill.id()).map(IncentiveBillId::value),
                each.bill().map(bill -> bill.amount().toMajor()), each.bill().map(bill -> result.amount().minus(bill.amount()).toMajor()),
                ExplanationShape.of(Optional.empty(), each.key(), result.amount(), Optional.of(result),
                        Explanation.of(each.key(), result, result.amount(), false), language),
                each.lines().stream().map(line -> LineShape.of(line, result.decided(), language)).toList());
    }
}
