package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.discount.ExclusiveDiscount.Keeper;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known around what a batch asks for, and what those before it in the batch took. */
final class Around {

    /** What somebody asks for. */
    record Asked(PartyId partner, DiscountAsk ask) {
    }

    private final Map<PartyId, DiscountEligibility> eligibilities;
    private final Map<PartyId, Keeper> keepers;
    private final Map<OfferKey, MarketplaceOffer> offers;
    private final Map<PartyId, Map<String, DiscountId>> names = new HashMap<>();

    /** For those who take a name: nobody else takes it meanwhile. */
    static Around held(DiscountPorts ports, Collection<Asked> all, Instant now) {
        ports.discounts().holdNames(all.stream().map(Asked::partner).collect(Collectors.toSet()));
        return new Around(ports, all, now);
    }

    Around(DiscountPorts ports, Collection<Asked> all, Instant now) {
        if (all.isEmpty()) {
            eligibilities = Map.of();
            keepers = Map.of();
            offers = Map.of();
            return;
        }
        var partners = all.stream().map(Asked::partner).collect(Collectors.toSet());
        ports.discounts().named(partners, all.stream().map(each -> each.ask().name()).collect(Collectors.toSet()))
                .forEach((partner, taken) -> names.put(partner, new HashMap<>(taken)));
        eligibilities = ports.questions().eligibilities().of(partners, now);
        keepers = ports.questions().keepers().of(all.stream().map(each -> each.ask().customer()).collect(Collectors.toSet()));
        offers = ports.offers().find(all.stream().flatMap(each -> each.ask().lines().stream()).map(DiscountLine::key)
                .collect(Collectors.toSet()));
    }

    /** @param self the discount that asks, which does not stand in its own way */
    ExclusiveDiscount.Surroundings of(PartyId partner, DiscountAsk ask, DiscountId self) {
        boolean taken = Optional.ofNullable(names.getOrDefault(partner, Map.of()).get(ask.name())).filter(id -> !id.equals(self)).isPresent();
        return new ExclusiveDiscount.Surroundings(eligibilities.get(partner), Optional.ofNullable(keepers.get(ask.customer())), taken, offers);
    }

    /** Those behind it in the batch see its name, or that it has none any more. */
    void took(ExclusiveDiscount discount) {
        var taken = names.computeIfAbsent(discount.partner(), none -> new HashMap<>());
        taken.values().remove(discount.id());
        if (discount.hasName()) {
            taken.put(discount.ask().name(), discount.id());
        }
    }
}
