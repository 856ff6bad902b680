package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.kernel.Money;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes the fund of a quarter out of an enrolment (SPIF-02). */
public final class SpifFunds {

    /** Key of the allowance for one person and quarter. */
    public static final String PERSON = "PERSON";

    private SpifFunds() {
    }

    /**
     * What the fund of a quarter carries: everybody of the list, with the amount of the quarter's first day. Empty if the enrolment is not
     * approved, its list is empty, or the vendor has set no amount.
     *
     * @param allowances of {@link SpifFund#CODE}; the partner's own come before everybody's
     */
    public static Optional<Content> of(BenefitApplication enrolment, Quarter quarter, List<Allowance> allowances) {
        var people = enrolment.content().items("salespeople");
        if (enrolment.status() != BenefitStatus.APPROVED || people.isEmpty()) {
            return Optional.empty();
        }
        return amount(enrolment, quarter, allowances).map(amount -> {
            var lines = people.stream().map(each -> each.with("amount", amount)).toList();
            return Content.EMPTY.with("quarter", quarter).with("enrolment_no", enrolment.no().value()).with("granted", lines).with("salespeople", lines);
        });
    }

    private static Optional<Money> amount(BenefitApplication enrolment, Quarter quarter, List<Allowance> allowances) {
        Predicate<Allowance> fits = each -> each.programme().equals(SpifFund.CODE) && each.key().equals(PERSON) && each.covers(quarter.firstDay())
                && each.partner().filter(partner -> !partner.equals(enrolment.partner())).isEmpty();
        return allowances.stream().filter(fits).min(Comparator.comparing((Allowance each) -> each.partner().isEmpty())).map(Allowance::amount)
                .filter(Money::isPositive);
    }
}
