package org.partnercenter.domain.benefit.mdf;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What is asked of an application to use the fund (MDF-01, MDF-02, MDF-04, MDF-10). Content may be a draft's. */
final class UseRules {

    /** Working days before the activity, without a reason (MDF-01). */
    static final int WORKING_DAYS_BEFORE = 10;
    /** Months a series spans at most (MDF-10). */
    static final int SERIES_MONTHS = 3;

    /** What cannot be changed once it was approved (MDF-04). */
    private static final List<String> FIXED = List.of("activity_type", "audience", "place", "starts_on");

    private UseRules() {
    }

    static List<Refusal> against(Step step) {
        var content = step.content();
        var refusals = new Refusals();
        content.day("starts_on").ifPresent(start -> refusals.addAll(againstStart(step, start))
                .addAll(MdfBudget.against(step, start, content.money("planned_amount").orElse(Money.zero(Money.CNY)))));
        if (step.is(BenefitEvent.AMEND, BenefitStatus.USE_APPROVED)) {
            step.before().map(BenefitApplication::content).ifPresent(before -> FIXED.stream().filter(field -> changes(field, before, content))
                    .forEach(field -> refusals.refuseIf(true, MdfRefusal.MDF_ACTIVITY_FIXED.refusal("field", field))));
        }
        content.day("starts_on").ifPresent(start -> content.day("ends_on").ifPresent(end -> refusals
                .refuseIf(end.isBefore(start), CommonRefusal.FIELD_INVALID.refusal("field", "ends_on"))
                .refuseIf(content.flag("series") && !end.isBefore(start.plusMonths(SERIES_MONTHS)), MdfRefusal.MDF_SERIES_LONG.refusal("until",
                        start.plusMonths(SERIES_MONTHS).minusDays(1)))));
        return refusals.list();
    }

    private static List<Refusal> againstStart(Step step, LocalDate start) {
        var today = step.around().today();
        var first = step.around().days().plus(today, WORKING_DAYS_BEFORE);
        return new Refusals()
                .refuseIf(isLate(step, start, first) && !step.content().has("late_reason"), MdfRefusal.MDF_REASON_MISSING.refusal("from", first))
                .refuseIf(!start.isAfter(today), MdfRefusal.MDF_ACTIVITY_BEGUN.refusal("starts_on", start)).list();
    }

    /** A change that leaves the start alone is as late as what it changes was. */
    private static boolean isLate(Step step, LocalDate start, LocalDate first) {
        var before = step.before().map(BenefitApplication::content);
        boolean stays = step.event() == BenefitEvent.AMEND && before.flatMap(each -> each.day("starts_on")).filter(start::equals).isPresent();
        return start.isBefore(first) && (!stays || before.filter(each -> each.has("late_reason")).isPresent());
    }

    private static boolean changes(String field, Content before, Content after) {
        Function<Content, Object> value = content -> content.plain().get(field);
        return !Objects.equals(value.apply(before), value.apply(after));
    }
}
