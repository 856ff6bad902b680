package org.partnercenter.rest.revenue;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueStep;
import org.partnercenter.domain.incentive.revenue.RevenueStepKind;
import org.partnercenter.domain.incentive.revenue.ZeroReason;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.LifeShapes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why a line is so much, or nothing.
 *
 * @param steps from the list price to the revenue
 */
record ExplanationShape(String revenueLineId, BigDecimal revenueAmount, String currency, Optional<ZeroReason> zeroReason,
                        Optional<String> zeroReasonName, List<Step> steps) {

    /**
     * A step.
     *
     * @param rule     the rule that asks for it
     * @param before   the amount before, in yuan, with its fractions
     * @param change   what the step adds; negative for what it leaves out
     * @param sentence what it does
     */
    record Step(String rule, String ruleTitle, RevenueStepKind step, String sentence, BigDecimal before, BigDecimal change, BigDecimal after) {

        static Step of(RevenueStep step, Language language) {
            var rule = step.kind().rule();
            return new Step(rule.id(), Rulebook.texts().title(rule, language), step.kind(), LifeShapes.name(step.kind(), language),
                    step.before().toDecimal(), step.change().toDecimal(), step.after().toDecimal());
        }
    }

    static ExplanationShape of(RevenueLine line, Language language) {
        var explained = line.explained();
        return new ExplanationShape(line.id().value(), line.revenue().toMajor(), line.revenue().currency().getCurrencyCode(), explained.zero(),
                explained.zero().map(reason -> LifeShapes.name(reason, language)),
                explained.steps().stream().map(step -> Step.of(step, language)).toList());
    }
}
