package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.CouponModule;
import org.partnercenter.application.coupon.CouponPorts;
import org.partnercenter.application.coupon.CustomerStandings;
import org.partnercenter.application.coupon.InMemoryCouponQuotas;
import org.partnercenter.application.coupon.InMemoryCouponReads;
import org.partnercenter.application.coupon.InMemoryCoupons;
import org.partnercenter.application.coupon.PartyNames;
import org.partnercenter.application.coupon.ResellerStandings;
import org.partnercenter.application.coupon.whitelist.InMemoryWhiteLists;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.coupon.UnknownOffers;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The capability behind the whole edge, and a small world around it: a distributor with a reseller, a solution provider, and
 * customers {@code c1} to {@code c3} (resale, the distributor's), {@code c4} (referral, the distributor's), {@code c5} (resale,
 * the reseller's), {@code c6} (resale, the provider's).
 */
final class CouponEdges {

    static final PartyId DISTRIBUTOR = new PartyId("distributor");
    static final PartyId RESELLER = new PartyId("reseller");
    static final PartyId PROVIDER = new PartyId("provider");

    final TestHouse house = new TestHouse();
    private final Map<Caller, Edge> edges = new HashMap<>();
    private final CouponModule module;
    private int keys;

    CouponEdges() {
        var quotas = house.transactions.register(new InMemoryCouponQuotas());
        var coupons = house.transactions.register(new InMemoryCoupons(house.ledger));
        var reads = new InMemoryCouponReads(quotas, coupons, house.ledger, house.audit);
        module = new CouponModule(new CouponPorts(quotas, coupons, reads, (asked, now) -> known(asked, CouponEdges::standing),
                (asked, now) -> known(asked, CouponEdges::resellerStanding), asked -> known(asked, CouponEdges::kind),
                asked -> known(asked, CouponEdges::named), (asked, now) -> Set.of(), CouponEdges::unknown, new InMemoryWhiteLists(), () -> false,
                ZoneId.of("Asia/Shanghai")), house.ids);
        house.with(module.useCases());
    }

    Edge platform() {
        return edge(new PartyId("platform"), PartyKind.PLATFORM);
    }

    Edge distributor() {
        return edge(DISTRIBUTOR, PartyKind.DISTRIBUTOR);
    }

    Edge provider() {
        return edge(PROVIDER, PartyKind.SOLUTION_PROVIDER);
    }

    Edge reseller() {
        return edges.computeIfAbsent(Caller.reseller(RESELLER, DISTRIBUTOR), this::edge);
    }

    Edge customer() {
        return edge(new PartyId("c1"), PartyKind.CUSTOMER);
    }

    private Edge edge(PartyId party, PartyKind kind) {
        return edges.computeIfAbsent(Caller.mainAccount(party, kind), this::edge);
    }

    private Edge edge(Caller caller) {
        var commands = new Commands(house.gateway());
        var lists = module.lists();
        return new Edge(caller, new HeldCouponsResource(lists, house.clocks),
                new IssuedCouponsResource(commands, lists, house.clocks), new QuotasResource(commands, lists, house.clocks),
                new PassedQuotasResource(lists, house.clocks), new PartnerCouponsResource(commands, lists, house.clocks),
                new PartnerQuotasResource(commands, lists, house.clocks), new PlatformCouponsResource(commands, lists, house.clocks),
                new PlatformQuotasResource(commands, lists, house.clocks), new BillingResource(commands),
                new QuotaCareResource(commands));
    }

    private static <T> Map<PartyId, T> known(Set<PartyId> asked, Function<PartyId, Optional<T>> answer) {
        var found = new HashMap<PartyId, T>();
        asked.forEach(party -> answer.apply(party).ifPresent(known -> found.put(party, known)));
        return found;
    }

    private static Optional<CustomerStandings.Standing> standing(PartyId customer) {
        return switch (customer.value()) {
            case "c1", "c2", "c3" -> standing(DISTRIBUTOR, Optional.empty(), AssociationType.RESALE);
            case "c4" -> standing(DISTRIBUTOR, Optional.empty(), AssociationType.REFERRAL);
            case "c5" -> standing(DISTRIBUTOR, Optional.of(RESELLER), AssociationType.RESALE);
            case "c6" -> standing(PROVIDER, Optional.empty(), AssociationType.RESALE);
            default -> Optional.empty();
        };
    }

    private static Optional<CustomerStandings.Standing> standing(PartyId partner, Optional<PartyId> reseller,
                                                                 AssociationType model) {
        return Optional.of(new CustomerStandings.Standing(partner, reseller, model, true, Optional.empty(), false));
    }

    private static Optional<ResellerStandings.Standing> resellerStanding(PartyId party) {
        return switch (party.value()) {
            case "reseller" -> Optional.of(new ResellerStandings.Standing(DISTRIBUTOR, false));
            case "leaving" -> Optional.of(new ResellerStandings.Standing(DISTRIBUTOR, true));
            case "foreign" -> Optional.of(new ResellerStandings.Standing(new PartyId("elsewhere"), false));
            default -> Optional.empty();
        };
    }

    private static Optional<PartyKind> kind(PartyId party) {
        return switch (party.value()) {
            case "platform" -> Optional.of(PartyKind.PLATFORM);
            case "distributor" -> Optional.of(PartyKind.DISTRIBUTOR);
            case "provider" -> Optional.of(PartyKind.SOLUTION_PROVIDER);
            case "reseller" -> Optional.of(PartyKind.RESELLER);
            case "c1" -> Optional.of(PartyKind.CUSTOMER);
            default -> Optional.empty();
        };
    }

    private static Optional<PartyNames.Named> named(PartyId party) {
        return party.equals(RESELLER) ? Optional.of(new PartyNames.Named("云经销商", "reseller-account")) : Optional.empty();
    }

    private static UnknownOffers unknown(Set<String> services, Set<String> products) {
        return new UnknownOffers(strange(services), strange(products));
    }

    private static Set<String> strange(Set<String> codes) {
        return codes.stream().filter(code -> code.contains("unknown")).collect(Collectors.toSet());
    }

    /** A request under a key of its own, so that none is taken for a repeat of another. */
    Edge.Reply post(Edge edge, String target, String body) {
        return edge.call("POST", target).header("Idempotency-Key", "key-" + keys++).body(body).send();
    }

    static Edge.Reply get(Edge edge, String target) {
        return edge.call("GET", target).send();
    }

    /** A quota of the given value, valid from the day before for a year. */
    void grant(String id, String partner, String value) {
        var reply = post(platform(), "/v2/platform/coupon-quotas", """
                {"quota_id": "%s", "partner_id": "%s", "quota_value": %s, "effective_time": "2026-11-22T00:00:00Z",
                 "expire_time": "2027-11-22T00:00:00Z", "limits": {"association_types": ["1", "2"]}}"""
                .formatted(id, partner, value));
        if (reply.status() != 201) {
            throw new AssertionError(reply.text());
        }
    }

    /** The id of a coupon issued to one customer through our own path. */
    String issue(Edge issuer, String quota, String customer, String faceValue) {
        var reply = post(issuer, "/v2/partners/coupons", """
                {"quota_id": "%s", "customer_ids": ["%s"], "face_value": %s}""".formatted(quota, customer, faceValue));
        return reply.json().at("/coupon_infos/0/coupon_id").textValue();
    }

    /** The id of a quota passed on to the reseller. */
    String passOn(String quota, String amount) {
        var reply = post(distributor(), "/v2/partners/coupon-quotas/indirect-partner-adjust", """
                {"quota_id": "%s", "indirect_partner_ids": ["reseller"], "quota_amount": %s}""".formatted(quota, amount));
        return reply.json().at("/simple_quota_infos/0/quota_id").textValue();
    }

    Edge.Reply bill(String coupon, String verb, String body) {
        return post(platform(), "/v2/platform/coupons/" + coupon + "/" + verb, body);
    }
}
