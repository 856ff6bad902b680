package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is known around an application when something is decided about it.
 *
 * @param now          business time
 * @param zone         the site's
 * @param gate         what closes the programme to the partner (PRG-04)
 * @param settling     how the vendor can settle with the partner
 * @param related      the other applications that hold one of the keys the programme asks for, without deleted ones
 * @param allowances   the programme's, for this partner or for all
 * @param people       those the application names, as far as they are known, by id
 * @param secondAbove  amounts above it need two approvals by different people; empty where one is enough
 * @param opportunities states of those it names, by id; what is not the partner's is absent
 * @param labels       codes of the level-1 labels the partner has gained this year
 * @param paidOut      numbers of the partner's invoices that payout orders have, of those the application names
 */
public record Surroundings(Instant now, ZoneId zone, WorkingDays days, List<Refusal> gate, Settling settling, List<BenefitApplication> related,
                           List<Allowance> allowances, Optional<Money> secondAbove, Map<String, Person> people, Map<String, String> opportunities, Set<String> labels,
                           Set<String> paidOut) {

    /**
     * How the vendor can settle.
     *
     * @param certified business information is certified, and no change of it looked at
     * @param rate      the tax rate it is certified for; empty if it is not certified
     */
    public record Settling(boolean certified, boolean overdueBills, Optional<TaxRate> rate) {

        public Settling {
            Objects.requireNonNull(rate, "rate");
        }
    }

    public Surroundings {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(secondAbove, "secondAbove");
        gate = List.copyOf(gate);
        related = List.copyOf(related);
        allowances = List.copyOf(allowances);
        people = Map.copyOf(people);
        opportunities = Map.copyOf(opportunities);
        labels = Set.copyOf(labels);
        paidOut = Set.copyOf(paidOut);
    }

    /** The day at the site. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    public YearMonth month() {
        return YearMonth.from(today());
    }

    public YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    /** The allowance for a key on a day: the partner's own before everybody's. */
    public Optional<Allowance> allowance(String key, LocalDate day) {
        Predicate<Allowance> fits = each -> each.key().equals(key) && each.covers(day);
        return Stream.concat(allowances.stream().filter(each -> each.partner().isPresent()).filter(fits),
                allowances.stream().filter(each -> each.partner().isEmpty()).filter(fits)).findFirst();
    }
}
