package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says in sentences why a bill comes to its amount: what was asked of the partner and what there was, what each group of lines brought,
 * why it is nothing (INC-09) or less than nothing (INC-10), and what follows of that (INC-29).
 */
public final class Explanation {

    private static final Money NOTHING = Money.zero(Money.CNY);
    private static final int PERCENT = 2;

    private final Calculation calculation;
    private final List<Statement> all = new ArrayList<>();

    private Explanation(Calculation calculation) {
        this.calculation = calculation;
    }

    /**
     * What there is to say, in the order it is read.
     *
     * @param amount    of the bill; another one than the calculation's where the vendor's operations corrected it
     * @param estimated the period is not settled yet
     */
    public static List<Statement> of(BillKey key, Calculation calculation, Money amount, boolean estimated) {
        var told = new Explanation(calculation);
        told.result(key, amount, estimated);
        told.asked();
        calculation.shares().forEach(told::share);
        told.consequences(amount);
        return List.copyOf(told.all);
    }

    /** What there is to say of one line. */
    public static Statement of(IncentiveLine line, Decided decided) {
        var facts = Map.of("revenue", text(line.line().revenue()), "rate", percent(line.rate()), "amount", text(line.amount()),
                "row", Integer.toString(line.row()), "taken_back", line.line().takesBack().map(Object::toString).orElse(""),
                "service_type", line.line().serviceType());
        return new Statement("LINE_" + line.reason(), facts, decided.names());
    }

    private void result(BillKey key, Money amount, boolean estimated) {
        var code = amount.isZero() ? "RESULT_ZERO" : amount.isPositive() ? "RESULT" : "RESULT_NEGATIVE";
        say(code, Map.of("period", key.period().key(), "amount", text(amount), "lines", Long.toString(calculation.lines()),
                "revenue", text(calculation.decided().revenue())));
        if (estimated) {
            say("ESTIMATE", Map.of());
        }
        if (!amount.equals(calculation.amount())) {
            say("CORRECTED", Map.of("calculated", text(calculation.amount()), "difference", text(amount.minus(calculation.amount())),
                    "amount", text(amount)));
        }
        calculation.zero().forEach(reason -> say("ZERO_" + reason, Map.of("merged_into", calculation.decided().standing().mergedInto()
                .map(Object::toString).orElse(""))));
    }

    private void asked() {
        calculation.decided().threshold().ifPresent(check -> say(check.isMet() ? "THRESHOLD_MET" : "THRESHOLD_NOT_MET",
                Map.of("asked", text(check.asked()), "has", text(check.has()), "missing", text(check.asked().minus(check.has())))));
        for (var check : calculation.decided().conditions()) {
            var indicator = check.asked().indicator() + check.asked().dimension().map(dimension -> " (" + dimension + ")").orElse("");
            say(check.has().isEmpty() ? "CONDITION_UNKNOWN" : check.isMet() ? "CONDITION_MET" : "CONDITION_NOT_MET",
                    Map.of("indicator", indicator, "asked", check.asked().atLeast().toPlainString(),
                            "has", check.has().map(BigDecimal::toPlainString).orElse("")));
        }
        var reached = calculation.decided().tiers().stream().filter(tier -> tier.row().from().isPositive()).toList();
        for (var tier : reached) {
            say(tier.reached() ? "TIER_REACHED" : "TIER_NOT_REACHED", Map.of("from", text(tier.row().from()), "rate",
                    percent(tier.row().rate()), "has", text(calculation.decided().revenue()), "service_type",
                    tier.row().serviceType().orElse("*")));
        }
    }

    private void share(Share share) {
        say("SHARE_" + share.reason(), Map.of("lines", Long.toString(share.lines()), "revenue", text(share.revenue()), "rate",
                percent(share.rate()), "amount", text(share.amount()), "row", Integer.toString(share.row())));
    }

    private void consequences(Money amount) {
        if (calculation.shares().stream().anyMatch(share -> share.reason().isPaying())) {
            say("ROUNDING", Map.of("lines", Long.toString(calculation.lines())));
        }
        if (amount.isLessThan(NOTHING)) {
            say("CARRIED_FORWARD", Map.of("amount", text(NOTHING.minus(amount))));
        }
    }

    private void say(String code, Map<String, String> facts) {
        all.add(new Statement(code, facts, calculation.decided().names()));
    }

    private static String text(Money amount) {
        return amount.toMajor().toPlainString();
    }

    private static String percent(Rate rate) {
        var percent = rate.value().movePointRight(PERCENT).stripTrailingZeros();
        return Optional.of(percent).filter(value -> value.signum() != 0).map(BigDecimal::toPlainString).orElse("0");
    }
}
