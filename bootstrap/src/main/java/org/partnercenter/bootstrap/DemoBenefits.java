package org.partnercenter.bootstrap;

import org.partnercenter.application.benefit.BenefitOperations;
import org.partnercenter.application.benefit.SetAllowance;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the vendor grants in a demonstration: last year, this one and the next. */
final class DemoBenefits {

    private static final String DONE = "demo.benefits.done";
    private static final Optional<PartyId> PROVIDER = Optional.of(new PartyId("demo-provider"));

    /** @param amount in CNY */
    private record Grant(String programme, Optional<PartyId> partner, String key, String amount) {

        static Grant toAll(String programme, String key, String amount) {
            return new Grant(programme, Optional.empty(), key, amount);
        }
    }

    private static final List<Grant> GRANTS = List.of(
            Grant.toAll("FH_SI_PRESALES", "PERSON", "12000.00"),
            Grant.toAll("FH_EXPERT", "SENIOR", "15000.00"),
            Grant.toAll("FH_EXPERT", "PRINCIPAL", "20000.00"),
            Grant.toAll("FH_SERVICE", "PERSON", "10000.00"),
            new Grant("MDF", PROVIDER, "BUDGET", "100000.00"),
            Grant.toAll("COMPETENCY", "DATABASE", "50000.00"),
            Grant.toAll("SPIF", "PERSON", "3000.00"),
            Grant.toAll("DELIVERY_SUPPORT", "PROJECT", "80000.00"));

    private final Wiring wiring;
    private final Housekeeper keeper;
    private final LocalDate today;

    DemoBenefits(Wiring wiring, Settings settings) {
        this.wiring = wiring;
        this.keeper = new Housekeeper(wiring.gateway(), wiring.capabilities().platform().orElseThrow().party(), "demo-benefits");
        this.today = wiring.machinery().clocks().business().atZone(settings.siteZone()).toLocalDate();
    }

    void load() {
        if (wiring.machinery().nodeSettings().get(DONE).isPresent()) {
            return;
        }
        GRANTS.forEach(grant -> keeper.once(BenefitOperations.ALLOW, "demo-grant-" + grant.programme() + "-" + grant.key(), new SetAllowance(
                new Allowance(grant.programme(), grant.partner(), grant.key(), Money.of(grant.amount(), "CNY"),
                        today.minusYears(1).withDayOfYear(1), today.plusYears(2).withDayOfYear(1).minusDays(1)))));
        wiring.machinery().nodeSettings().put(DONE, today.toString());
    }
}
