package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.benefit.fh.PaymentQuestion.Month;
import org.partnercenter.domain.benefit.fh.PaymentVerdict.Blocker;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The gate before a quarterly payment (PAY-01…PAY-07, PAY-12): it is open if business information is certified, no bills are overdue, no
 * month is in first review, some month passed, and every month is decided or waived. A month nobody applied for is waived from the
 * first day of the next quarter on.
 */
public final class PaymentGate {

    /** Quarters after which a payment that was not asked for is warned of (Q7); it stays possible. */
    public static final int LATE_AFTER = 2;

    private PaymentGate() {
    }

    /** Everything that stands in the way, and what would be given up. */
    public static PaymentVerdict ask(PaymentQuestion question) {
        return new PaymentVerdict(blockers(question), warnings(question), sum(question.months()));
    }

    private static List<Blocker> blockers(PaymentQuestion asked) {
        var blockers = new ArrayList<Blocker>();
        var waived = asked.quarter().plus(1).firstDay();
        if (!asked.certified()) {
            blockers.add(lasting(FhRefusal.PAYMENT_NOT_CERTIFIED.refusal()));
        }
        var open = months(asked, MonthState.NOT_APPLIED);
        if (!open.isEmpty() && asked.today().isBefore(waived)) {
            blockers.add(new Blocker(FhRefusal.PAYMENT_MONTH_OPEN.refusal("months", text(open)).with("ends_on", waived), Optional.of(waived)));
        }
        var reviewed = months(asked, MonthState.IN_FIRST_REVIEW);
        if (!reviewed.isEmpty()) {
            blockers.add(lasting(FhRefusal.PAYMENT_MONTH_IN_REVIEW.refusal("months", text(reviewed))));
        }
        if (!isAny(asked, MonthState.PASSED)) {
            blockers.add(lasting(FhRefusal.PAYMENT_NO_MONTH.refusal("quarter", asked.quarter())));
        }
        if (asked.overdueBills()) {
            blockers.add(lasting(FhRefusal.PAYMENT_BILLS_OVERDUE.refusal()));
        }
        asked.existing().map(existing -> FhRefusal.PAYMENT_TWICE.refusal("application_no", existing.no()).with("status", existing.status()))
                .map(PaymentGate::lasting).ifPresent(blockers::add);
        return blockers;
    }

    private static Blocker lasting(Refusal refusal) {
        return new Blocker(refusal, Optional.empty());
    }

    private static List<Refusal> warnings(PaymentQuestion asked) {
        var thisMonth = YearMonth.from(asked.today());
        var refusals = new Refusals();
        for (int i = 0; i < asked.months().size(); i++) {
            int place = i;
            refusals.refuseIf(isResubmittable(asked.months().get(i), thisMonth), () -> FhRefusal.FH_MONTH_FORFEITED
                    .refusal("month", asked.quarter().months().get(place)));
        }
        return refusals.refuseIf(isLate(asked.quarter(), asked.today()), () -> FhRefusal.PAYMENT_LATE.refusal("quarter", asked.quarter())).list();
    }

    /** A month that failed can be handed in again in the calendar month of its first submission (FH-06), until payment is asked for (FH-07). */
    private static boolean isResubmittable(Month month, YearMonth thisMonth) {
        return month.state() == MonthState.REJECTED && month.firstSubmittedIn().filter(thisMonth::equals).isPresent();
    }

    private static boolean isLate(Quarter quarter, LocalDate today) {
        return !today.isBefore(quarter.plus(1 + LATE_AFTER).firstDay());
    }

    /** Most quarters have no month of most states, and are asked about often. */
    private static List<YearMonth> months(PaymentQuestion asked, MonthState state) {
        if (!isAny(asked, state)) {
            return List.of();
        }
        return IntStream.range(0, asked.months().size()).filter(i -> asked.months().get(i).state() == state)
                .mapToObj(i -> asked.quarter().months().get(i)).toList();
    }

    private static boolean isAny(PaymentQuestion asked, MonthState state) {
        for (var month : asked.months()) {
            if (month.state() == state) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<YearMonth> months) {
        return months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
    }

    private static Money sum(List<Month> months) {
        var sum = Money.zero(Money.CNY);
        for (var month : months) {
            sum = month.state() == MonthState.PASSED ? sum.plus(month.amount()) : sum;
        }
        return sum;
    }
}
