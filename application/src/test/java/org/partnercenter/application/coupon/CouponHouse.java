package org.partnercenter.application.coupon;

import org.partnercenter.application.coupon.whitelist.InMemoryWhiteLists;
import org.partnercenter.application.coupon.whitelist.WhiteListModule;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponRule;
import org.partnercenter.domain.coupon.IssueTerms;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.coupon.UnknownOffers;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The capability in memory, in a small town: a platform, a distributor with a reseller, a solution provider, and their
 * customers. Neighbours answer what the town's tables say; tests write in them.
 */
public final class CouponHouse {

    public static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    public static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("distributor"), PartyKind.DISTRIBUTOR);
    public static final Caller OTHER = Caller.mainAccount(new PartyId("other"), PartyKind.DISTRIBUTOR);
    public static final Caller PROVIDER = Caller.mainAccount(new PartyId("provider"), PartyKind.SOLUTION_PROVIDER);
    public static final Caller SUBSIDY = Caller.mainAccount(new PartyId("subsidy"), PartyKind.GOV_SUBSIDY);
    public static final Caller RESELLER = Caller.reseller(new PartyId("reseller"), DISTRIBUTOR.party());
    public static final Caller CUSTOMER = Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER);
    public static final Optional<PartyId> NOBODY = Optional.empty();
    public static final Optional<PartyId> FOR_RESELLER = Optional.of(RESELLER.party());
    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final Texts TEXTS = Texts.beside(List.of(CouponRule.class));

    public final TestHouse house = new TestHouse();
    public final InMemoryCouponQuotas quotas = house.transactions.register(new InMemoryCouponQuotas());
    public final InMemoryCoupons coupons = house.transactions.register(new InMemoryCoupons(house.ledger));
    public final InMemoryWhiteLists whiteLists = house.transactions.register(new InMemoryWhiteLists());
    public final Map<PartyId, CustomerStandings.Standing> customers = new HashMap<>();
    public final Map<PartyId, ResellerStandings.Standing> resellers = new HashMap<>();
    public final Map<PartyId, PartyKind> kinds = new HashMap<>();
    public final Set<PartyId> ownUse = new HashSet<>();
    public final Set<String> services = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    public final Set<String> products = new TreeSet<>();
    public final CouponModule module;
    public final WhiteListModule lists;

    public CouponHouse() {
        module = new CouponModule(new CouponPorts(quotas, coupons,
                new InMemoryCouponReads(quotas, coupons, house.ledger, house.audit),
                (ids, now) -> only(customers, ids), (ids, now) -> only(resellers, ids), ids -> only(kinds, ids),
                ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> new PartyNames.Named("name of " + id, "account of " + id))),
                (ids, now) -> ids.stream().filter(ownUse::contains).collect(Collectors.toSet()),
                (codes, ids) -> new UnknownOffers(codes.stream().filter(code -> !services.contains(code)).collect(Collectors.toSet()),
                        ids.stream().filter(id -> !products.contains(id)).collect(Collectors.toSet())), whiteLists, () -> false, SITE), house.ids);
        lists = new WhiteListModule(whiteLists, ids -> only(kinds, ids));
        house.with(module.useCases()).with(lists.useCases());
        for (var caller : List.of(PLATFORM, DISTRIBUTOR, OTHER, PROVIDER, SUBSIDY, RESELLER, CUSTOMER)) {
            kinds.put(caller.party(), caller.kind());
        }
        services.addAll(List.of("hws.service.type.ec2", "hws.service.type.obs"));
        products.add("product-1");
        resellers.put(RESELLER.party(), new ResellerStandings.Standing(DISTRIBUTOR.party(), false));
        for (var id : List.of("c-1", "c-2", "c-3")) {
            customer(id, DISTRIBUTOR, NOBODY, AssociationType.RESALE);
        }
        customer("c-4", DISTRIBUTOR, NOBODY, AssociationType.REFERRAL);
        customer("c-5", DISTRIBUTOR, FOR_RESELLER, AssociationType.RESALE);
        customer("c-6", PROVIDER, NOBODY, AssociationType.RESALE);
        customer("c-7", SUBSIDY, NOBODY, AssociationType.RESALE);
        customer("c-8", SUBSIDY, NOBODY, AssociationType.REFERRAL);
    }

    private static <T> Map<PartyId, T> only(Map<PartyId, T> table, Set<PartyId> ids) {
        return table.entrySet().stream().filter(entry -> ids.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void customer(String id, Caller partner, Optional<PartyId> reseller, AssociationType type) {
        kinds.put(new PartyId(id), PartyKind.CUSTOMER);
        customers.put(new PartyId(id),
                new CustomerStandings.Standing(partner.party(), reseller, type, false, Optional.empty(), false));
    }

    public static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    public Instant now() {
        return house.clocks.business();
    }

    /** A voucher quota from yesterday for a year. */
    public CouponHouse granted(String id, Caller partner, String value) {
        return granted(id, QuotaType.VOUCHER, partner, value, QuotaLimits.none());
    }

    public CouponHouse granted(String id, QuotaType type, Caller partner, String value, QuotaLimits limits) {
        submit(CouponOperations.GRANT, PLATFORM, grant(id, type, partner, value, limits)).orThrow();
        return this;
    }

    public GrantQuota grant(String id, QuotaType type, Caller partner, String value, QuotaLimits limits) {
        return new GrantQuota(Optional.of(new QuotaId(id)), type, partner.party(), QuotaSource.BUSINESS, yuan(value), now().minus(Duration.ofDays(1)),
                now().plus(Duration.ofDays(365)), limits);
    }

    /** Has the distributor pass quota on to its reseller; answers the reseller's quota. */
    public String passedOn(String parent, String amount) {
        return submit(CouponOperations.PASS_ON, DISTRIBUTOR, new PassOnQuota(new QuotaId(parent), List.of(RESELLER.party()),
                yuan(amount))).orThrow().passed().getFirst().quota().value();
    }

    public static IssueTerms face(String value) {
        return new IssueTerms(yuan(value), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public static IssueCoupons issue(String quota, String face, String... customers) {
        return new IssueCoupons(new QuotaId(quota), parties(customers), face(face), NOBODY, Issuer.Route.OPEN_API);
    }

    public static List<PartyId> parties(String... ids) {
        return Arrays.stream(ids).map(PartyId::new).toList();
    }

    /** Has the caller issue one coupon; answers its id. */
    public String issued(Caller caller, String quota, String face, String customer) {
        return submit(CouponOperations.ISSUE, caller, issue(quota, face, customer)).orThrow().issued().getFirst().coupon().value();
    }

    /** Has the reseller issue one coupon of its own, as it does in the partner center. */
    public String issuedByReseller(String quota, String face, String customer) {
        return submit(CouponOperations.ISSUE, RESELLER, new IssueCoupons(new QuotaId(quota), parties(customer), face(face), NOBODY,
                Issuer.Route.PARTNER_CENTER)).orThrow().issued().getFirst().coupon().value();
    }

    public Decision<ReclaimedCoupon> reclaim(Caller caller, String coupon) {
        return submit(CouponOperations.RECLAIM, caller, new ReclaimCoupon(new CouponId(coupon), NOBODY, Issuer.Route.OPEN_API));
    }

    public Decision<CouponChanged> use(String coupon, String order, String amount) {
        return submit(CouponOperations.USE, PLATFORM, new UseCoupon(new CouponId(coupon), new OrderId(order), yuan(amount)));
    }

    public Decision<CouponChanged> refund(String coupon, String order, String amount) {
        return submit(CouponOperations.REFUND, PLATFORM, new RefundCoupon(new CouponId(coupon), new OrderId(order), yuan(amount),
                Optional.empty()));
    }

    public <C, R> Decision<R> submit(Operation<C, R> operation, Caller caller, C command) {
        return house.submit(operation, caller, command);
    }

    public CouponQuota quota(String id) {
        return quotas.find(List.of(new QuotaId(id))).get(new QuotaId(id));
    }

    public Coupon coupon(String id) {
        return coupons.lock(List.of(new CouponId(id))).get(new CouponId(id));
    }

    public String balance(String quota) {
        return quota(quota).balance().toMajor().toPlainString();
    }

    /** The codes of refusals; each of them reads as a sentence in both languages with all its facts told. */
    public static List<String> codes(List<Refusal> refusals) {
        for (var refusal : refusals) {
            for (var language : Language.values()) {
                if (TEXTS.find(refusal.reason() + ".sentence", language).isPresent()) {
                    assertThat(TEXTS.sentence(refusal, language)).doesNotContain("?", "{");
                    assertThat(TEXTS.remedy(refusal, language).orElse("")).doesNotContain("?", "{");
                }
            }
        }
        return refusals.stream().map(Refusal::code).toList();
    }

    public static List<String> codes(Decision<?> decision) {
        return codes(decision.refusals());
    }

    public List<String> movements() {
        return house.ledger.entries().stream().map(entry -> entry.posting().transfer().kind()).toList();
    }

    public Ledger.Entry lastMovement() {
        return house.ledger.entries().getLast();
    }

    public List<String> events() {
        return house.outbox.entries().stream().map(entry -> entry.event().type()).toList();
    }

    public OutgoingEvent lastEvent() {
        return house.outbox.entries().getLast().event();
    }

    /** Every stored balance is what the ledger says it is. */
    public void assertBooksBalance() {
        quotas.all().forEach(quota -> assertThat(house.ledger.balance(CouponMovement.account(quota.id()).name()))
                .as("quota %s", quota.id()).isEqualTo(quota.balance().minor()));
        coupons.all().forEach(coupon -> assertThat(house.ledger.balance(CouponMovement.account(coupon.id()).name()))
                .as("coupon %s", coupon.id()).isEqualTo(coupon.balance().minor()));
    }
}
