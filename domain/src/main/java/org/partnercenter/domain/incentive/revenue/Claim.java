package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** On whose statement something consumed stands, and by what it is counted there. */
public record Claim(PartyId partner, RevenueSource source, CountingTerms terms) {

    public Claim {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(terms, "terms");
    }

    /**
     * It stands on the statement of the partner that looked after the customer. If its revenue was merged into another account, it is
     * told there as nothing, and counts on the other one's statement (INC-09).
     */
    public static List<Claim> of(RevenueSource source, Standing standing, ProductPolicy product, boolean cardPurchase) {
        var partner = source.keeper().partner();
        var own = new Claim(partner, source, new CountingTerms(product, cardPurchase, standing.outside()));
        return standing.mergedInto().filter(other -> !other.equals(partner)).map(other -> List.of(own,
                new Claim(other, source, new CountingTerms(product, cardPurchase, Optional.empty())))).orElseGet(() -> List.of(own));
    }
}
