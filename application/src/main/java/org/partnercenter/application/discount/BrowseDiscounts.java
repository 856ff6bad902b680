package org.partnercenter.application.discount;

import org.partnercenter.application.discount.Around.Asked;
import org.partnercenter.application.discount.ExclusiveDiscounts.View;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.DiscountEnd;
import org.partnercenter.domain.discount.DiscountEvent;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at discounts, and at what they are for. */
public final class BrowseDiscounts {

    private final DiscountPorts ports;

    BrowseDiscounts(DiscountPorts ports) {
        this.ports = ports;
    }

    /** Business time: where discounts stand is told for it. */
    public Instant now() {
        return ports.clocks().business();
    }

    /** What the marketplace offers, with the ranges of discounts; for the platform, and for partners that may look at discounts. */
    public Decision<Page<MarketplaceOffer>> offers(Caller caller, Optional<String> product, Optional<OfferKey> behind, PageRequest page) {
        return open(caller, caller.is(PartyKind.PLATFORM) ? DiscountOperations.PLATFORM_OFFERS : DiscountOperations.PARTNER_OFFERS)
                .map(open -> ports.offers().list(product, behind, page));
    }

    /** A partner's own applications and discounts, for the platform all that were submitted; newest first (EXD-10). */
    public Decision<Page<ExclusiveDiscount>> discounts(Caller caller, DiscountFilter filter, PageRequest page) {
        return open(caller, discountsFor(caller)).map(open -> ports.discounts().list(Scope.own(open), View.APPLICANT, filter, now(), page));
    }

    public Decision<ExclusiveDiscount> discount(Caller caller, DiscountId id) {
        return open(caller, discountsFor(caller)).flatMap(open -> found(ports.discounts().find(Scope.own(open), View.APPLICANT, id), id));
    }

    private static Operation<?, ?> discountsFor(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? DiscountOperations.PLATFORM_DISCOUNTS : DiscountOperations.PARTNER_DISCOUNTS;
    }

    private static Decision<ExclusiveDiscount> found(Optional<ExclusiveDiscount> discount, DiscountId id) {
        return discount.map(Decision::granted)
                .orElseGet(() -> Decision.refused(DiscountRefusal.DISCOUNT_UNKNOWN.refusal("discount_id", id)));
    }

    /** The operation record: what was deleted and invalidated, the latest first (EXD-09). */
    public Decision<Page<ExclusiveDiscount>> record(Caller caller, PageRequest page) {
        return open(caller, discountsFor(caller)).map(open -> ports.discounts().ended(Scope.own(open), page));
    }

    /** What a seller reviews, newest first (EXD-05). */
    public Decision<Page<ExclusiveDiscount>> reviews(Caller caller, DiscountFilter filter, PageRequest page) {
        return Decision.unless(DiscountOperations.REVIEWS.refusalsFor(caller), caller)
                .map(open -> ports.discounts().list(Scope.own(open), View.SELLER, filter, now(), page));
    }

    public Decision<ExclusiveDiscount> review(Caller caller, DiscountId id) {
        return Decision.unless(DiscountOperations.REVIEWS.refusalsFor(caller), caller)
                .flatMap(open -> found(ports.discounts().find(Scope.own(open), View.SELLER, id), id));
    }

    /** Goods whose discount is in effect: a partner's own, or a reseller's customers' (EXD-11, EXD-12). */
    public Decision<Page<DiscountedGoods>> goods(Caller caller, GoodsFilter filter, PageRequest page) {
        return open(caller, goodsFor(caller)).map(open -> ports.discounts().goods(Scope.own(open), filter, now(), page));
    }

    /** @param id as it came from outside */
    public Decision<DiscountedGoods> goods(Caller caller, String id) {
        return open(caller, goodsFor(caller)).flatMap(open -> GoodsId.of(id)
                .flatMap(named -> ports.discounts().goods(Scope.own(open), named, now())).map(Decision::granted)
                .orElseGet(() -> Decision.refused(DiscountRefusal.DISCOUNTED_GOODS_UNKNOWN.refusal("goods_id", id))));
    }

    /** Goods whose discount is in effect for one of these customers, for whoever makes them pay (EXD-13). */
    public List<DiscountedGoods> inEffect(Set<PartyId> customers, Instant now) {
        return customers.isEmpty() ? List.of() : ports.discounts().inEffect(customers, now);
    }

    private static Operation<?, ?> goodsFor(Caller caller) {
        return caller.is(PartyKind.CUSTOMER) ? DiscountOperations.OWN_GOODS : DiscountOperations.PARTNER_GOODS;
    }

    /** What a partner passes on: it leads the customer to its discount, and is of no use to anybody else. */
    public String link(DiscountedGoods goods) {
        return ports.linkPrefix() + goods.id();
    }

    /** What keeps a partner from applying, for anybody or for that customer; empty if nothing does (EXD-01, EXD-12). */
    public Decision<List<Refusal>> eligibility(Caller caller, Optional<PartyId> customer) {
        return Decision.unless(DiscountOperations.ELIGIBILITY.refusalsFor(caller), caller).map(open -> {
            var keeper = customer.flatMap(id -> Optional.ofNullable(ports.questions().keepers().of(Set.of(id)).get(id)));
            return new Refusals().addAll(eligibility(open).againstApplying())
                    .refuseIf(customer.isPresent() && keeper.filter(each -> each.partner().equals(open.party())).isEmpty(),
                            DiscountRefusal.DISCOUNT_CUSTOMER_NOT_YOURS.refusal("customer_id", customer.map(PartyId::value).orElse("")))
                    .list();
        });
    }

    /** What can be done with a discount just found, and what forbids the rest. */
    public List<Possibility> possibilities(ExclusiveDiscount discount) {
        var now = now();
        return discount.possibilities(new Around(ports, List.of(new Asked(discount.partner(), discount.ask())), now)
                .of(discount.partner(), discount.ask(), discount.id()), now);
    }

    /** What happened to a discount just found, oldest first; what happened by itself included. */
    public List<Happened> timeline(Caller caller, ExclusiveDiscount discount) {
        var all = new ArrayList<>(ports.questions().timelines().of(Scope.own(caller), DiscountOutcomes.TYPE, discount.id().value()));
        discount.end().filter(end -> end.how() == DiscountEvent.LOSE_CUSTOMER).ifPresent(end -> all.add(byItself(end)));
        var status = discount.status(now());
        if (status == DiscountStatus.EFFECTIVE || status == DiscountStatus.EXPIRED) {
            all.add(byItself(discount.ask().from(), DiscountEvent.BEGIN));
        }
        if (status == DiscountStatus.EXPIRED) {
            all.add(byItself(discount.ask().until(), DiscountEvent.RUN_OUT));
        }
        return all.stream().sorted(Comparator.comparing(Happened::at)).toList();
    }

    private static Happened byItself(DiscountEnd end) {
        return byItself(end.at(), end.how());
    }

    private static Happened byItself(Instant at, DiscountEvent event) {
        return new Happened(at, event.name(), Optional.empty(), List.of());
    }

    /** The caller, if it may look (EXD-12). */
    private Decision<Caller> open(Caller caller, Operation<?, ?> operation) {
        return Decision.unless(operation.refusalsFor(caller), caller).flatMap(asking -> switch (asking.kind()) {
            case PLATFORM, CUSTOMER -> Decision.granted(asking);
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER -> Decision.unless(eligibility(asking).againstViewing(), asking);
        });
    }

    private DiscountEligibility eligibility(Caller caller) {
        return ports.questions().eligibilities().of(Set.of(caller.party()), now()).get(caller.party());
    }
}
