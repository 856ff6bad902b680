package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in what the marketplace tells of its products (EXD-04, EXD-05): the latest version counts. */
final class OfferDelivery implements UseCase<DeliverOffer, OfferDelivered> {

    private static final String TYPE = "marketplace-product";
    private static final Set<PartyKind> SELLERS = Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER);

    private final DiscountPorts ports;

    OfferDelivery(DiscountPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<DeliverOffer, OfferDelivered> operation() {
        return DiscountOperations.DELIVER;
    }

    @Override
    public List<Outcome<OfferDelivered>> decide(List<Request<DeliverOffer>> requests, Instant now) {
        var delivered = requests.stream().map(request -> request.command().offer()).toList();
        var known = new HashMap<>(ports.offers().hold(delivered.stream().map(MarketplaceOffer::key).collect(Collectors.toSet())));
        var sellers = sellers(delivered.stream().flatMap(offer -> offer.seller().stream()).collect(Collectors.toSet()));
        var stored = new LinkedHashMap<OfferKey, MarketplaceOffer>();
        var outcomes = new ArrayList<Outcome<OfferDelivered>>();
        for (var offer : delivered) {
            var before = Optional.ofNullable(known.get(offer.key()));
            outcomes.add(offer.deliver(before, offer.seller().filter(sellers::contains).isPresent()).fold(change -> {
                if (change.isStored()) {
                    known.put(offer.key(), offer);
                    stored.put(offer.key(), offer);
                }
                return granted(before, offer, change);
            }, refusals -> Outcome.refused(refusals, subject(offer))));
        }
        if (!stored.isEmpty()) {
            ports.offers().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private Set<PartyId> sellers(Set<PartyId> named) {
        return named.isEmpty() ? Set.of() : ports.questions().kinds().of(named).entrySet().stream()
                .filter(entry -> SELLERS.contains(entry.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Subject subject(MarketplaceOffer offer) {
        return Subject.of(TYPE, offer.key().product(), Viewers.none()).with(Map.of("specification", offer.key().specification()));
    }

    private static Outcome<OfferDelivered> granted(Optional<MarketplaceOffer> before, MarketplaceOffer offer, DeliveryChange change) {
        var result = new OfferDelivered(offer.key(), change);
        return switch (change) {
            case UNCHANGED, OUTDATED -> Outcome.granted(result, subject(offer), Effects.none());
            case CREATED, REPLACED -> Outcome.granted(result, subject(offer).changed(changes(before, offer)), event(offer));
        };
    }

    private static Changes changes(Optional<MarketplaceOffer> before, MarketplaceOffer after) {
        var what = TYPE + "/" + after.key();
        return new Changes().add(what, "version", before.map(each -> String.valueOf(each.version())), Optional.of(String.valueOf(after.version())))
                .add(what, "lowest_discount_ratio", before.map(each -> each.terms().lowestDiscount().toString()),
                        Optional.of(after.terms().lowestDiscount().toString()))
                .add(what, "highest_share_ratio", before.map(each -> each.terms().highestShare().toString()),
                        Optional.of(after.terms().highestShare().toString()));
    }

    private static Effects event(MarketplaceOffer offer) {
        var data = new HashMap<String, Object>(Map.of("product_id", offer.key().product(), "specification", offer.key().specification(),
                "ownership", offer.ownership().name(), "version", offer.version()));
        offer.seller().ifPresent(seller -> data.put("seller_id", seller.value()));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.marketplace-product.changed", TYPE + "/" + offer.key().product(),
                data, Viewers.none())));
    }
}
