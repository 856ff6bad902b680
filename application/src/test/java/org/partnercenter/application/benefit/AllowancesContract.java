package org.partnercenter.application.benefit;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of allowances does. */
public interface AllowancesContract {

    Allowances allowances();

    private static Allowance of(String programme, String partner, int amount, int month) {
        return new Allowance(programme, Optional.ofNullable(partner).map(PartyId::new), "BUDGET", Money.ofMinor(amount, Money.CNY),
                LocalDate.of(2026, month, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    default void the_latest_come_first_and_each_partner_has_its_own_and_everybodys() {
        allowances().put(List.of(of("MDF", null, 1, 1), of("MDF", "p-1", 2, 1), of("MDF", "p-1", 3, 7), of("MDF", "p-2", 4, 1), of("SPIF", "p-1", 5, 1)));
        allowances().put(List.of(of("MDF", "p-1", 6, 1)));

        assertThat(allowances().of(Set.of("MDF"), Set.of(new PartyId("p-1")))).extracting(each -> each.amount().minor()).containsExactly(3L, 1L, 6L);
        assertThat(allowances().list(new Scope.OfPartner(new PartyId("p-1")), Optional.of("MDF"), new PageRequest(0, 10)).items())
                .extracting(each -> each.amount().minor()).containsExactly(1L, 6L, 3L);
        assertThat(allowances().list(new Scope.Everything(), Optional.empty(), new PageRequest(4, 10)).items())
                .extracting(Allowance::programme).containsExactly("SPIF");
        assertThat(allowances().list(new Scope.OfHolder(new PartyId("p-1")), Optional.empty(), new PageRequest(0, 10)).items()).isEmpty();
    }
}
