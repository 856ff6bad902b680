package org.partnercenter.bootstrap;

import org.partnercenter.application.catalog.CatalogOperations;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.Expire;
import org.partnercenter.application.coupon.GrantQuota;
import org.partnercenter.application.coupon.IssueCoupons;
import org.partnercenter.application.coupon.UseCoupon;
import org.partnercenter.application.customer.CreateAssociation;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.identity.CreateAccessKey;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.RegisterParty;
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.identity.access.SetPartyPassword;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.sandbox.MoveClock;
import org.partnercenter.application.sandbox.SandboxModule;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.IssueTerms;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parties, quotas and coupons to try things with; for demonstrations only. Business time begins a day ago, so that a coupon can be
 * issued that has expired by now, and ends up at real time. Every command has a fixed key: a start that broke off is taken up again.
 */
final class DemoData {

    private static final String START = "demo.start";
    private static final String DONE = "demo.done";
    private static final int EXPIRING = 10;
    private static final int CUSTOMERS = 7;
    private static final PartyId PLATFORM = new PartyId("demo-platform");
    private static final PartyId DISTRIBUTOR = new PartyId("demo-distributor");
    private static final PartyId PROVIDER = new PartyId("demo-provider");
    private static final PartyId RESELLER = new PartyId("demo-reseller");

    /** Published on purpose, as the keys are: it opens the console of a demonstration. */
    private static final String PASSWORD = "open-the-console";
    private static final List<String> SIGN_INS = List.of("platform", "distributor", "provider", "reseller", "customer-1");

    /** Published on purpose: they open a demonstration, and nothing else. */
    private static final Map<String, String[]> KEYS = allKeys();

    private static final Map<String, String> PHONES = Map.of("demo-distributor", "13800000001", "demo-provider", "13800000002",
            "demo-reseller", "13800000003");

    private final Wiring wiring;
    private final Housekeeper keeper;

    DemoData(Wiring wiring) {
        this.wiring = wiring;
        this.keeper = new Housekeeper(wiring.gateway(), PLATFORM, "demo-data");
    }

    void load() {
        if (wiring.machinery().nodeSettings().get(DONE).isPresent()) {
            return;
        }
        var real = wiring.machinery().clocks().real();
        var start = Instant.parse(wiring.machinery().nodeSettings().putIfAbsent(START,
                real.minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString()));
        wiring.machinery().offset().set(Duration.between(real, start));
        wiring.machinery().clocks().refresh();
        parties();
        associations();
        quotas(start);
        coupons(start);
        keeper.once(CatalogOperations.LOAD, "demo-places", ShippedCatalogue.demoPlaces());
        keeper.now(SandboxModule.MOVE_CLOCK, new MoveClock(wiring.machinery().clocks().real()));
        wiring.machinery().clocks().refresh();
        keeper.now(CouponOperations.EXPIRE_COUPONS, new Expire(EXPIRING));
        wiring.machinery().nodeSettings().put(DONE, wiring.machinery().clocks().real().toString());
    }

    private void parties() {
        party(PLATFORM, PartyKind.PLATFORM, "演示平台 Demo Platform", Optional.empty());
        party(DISTRIBUTOR, PartyKind.DISTRIBUTOR, "演示总经销商 Demo Distributor", Optional.empty());
        party(PROVIDER, PartyKind.SOLUTION_PROVIDER, "演示解决方案提供商 Demo Provider", Optional.empty());
        party(RESELLER, PartyKind.RESELLER, "演示云经销商 Demo Reseller", Optional.of(DISTRIBUTOR));
        for (int n = 1; n <= CUSTOMERS; n++) {
            party(customer(n), PartyKind.CUSTOMER, "演示客户 Demo Customer " + n, Optional.empty());
        }
        SIGN_INS.forEach(party -> keeper.once(AccessOperations.SET_PARTY_PASSWORD, "demo-password-" + party,
                new SetPartyPassword(new PartyId("demo-" + party), Secret.of(PASSWORD))));
        KEYS.forEach((party, key) -> key(new PartyId("demo-" + party), key[0], key[1]));
    }

    private static Map<String, String[]> allKeys() {
        var keys = new LinkedHashMap<String, String[]>();
        keys.put("platform", new String[] {"DEMOPLATFORM00000001", "demo-platform-secret-0000000000000000001"});
        keys.put("distributor", new String[] {"DEMODISTRIBUTOR00001", "demo-distributor-secret-00000000000000001"});
        keys.put("provider", new String[] {"DEMOPROVIDER00000001", "demo-provider-secret-0000000000000000001"});
        keys.put("reseller", new String[] {"DEMORESELLER00000001", "demo-reseller-secret-0000000000000000001"});
        for (int n = 1; n <= CUSTOMERS; n++) {
            keys.put("customer-" + n, new String[] {"DEMOCUSTOMER0000000" + n, "demo-customer-" + n + "-secret-00000000000000001"});
        }
        return keys;
    }

    /** Access key and secret key of a demo party, by its name without {@code demo-}. */
    static Optional<String[]> keyOf(String party) {
        return Optional.ofNullable(KEYS.get(party));
    }

    private static PartyId customer(int number) {
        return new PartyId("demo-customer-" + number);
    }

    private void party(PartyId id, PartyKind kind, String name, Optional<PartyId> distributor) {
        keeper.once(IdentityOperations.REGISTER_PARTY, "demo-party-" + id, new RegisterParty(Optional.of(id), kind, name,
                id.value(), distributor, contact(id), Optional.empty()));
    }

    /** Nobody's: a sandbox calls nobody. */
    private static Contact contact(PartyId id) {
        return new Contact(Optional.ofNullable(PHONES.get(id.value())), Optional.of(id + "@example.com"));
    }

    private void key(PartyId party, String accessKey, String secret) {
        keeper.once(IdentityOperations.CREATE_ACCESS_KEY, "demo-key-" + party, new CreateAccessKey(party,
                Optional.empty(), Optional.of(new AccessKeyId(accessKey)), Optional.of(Secret.of(secret))));
    }

    private void associations() {
        associate(1, DISTRIBUTOR, Optional.empty(), AssociationType.RESALE);
        associate(2, DISTRIBUTOR, Optional.empty(), AssociationType.RESALE);
        associate(3, DISTRIBUTOR, Optional.empty(), AssociationType.RESALE);
        associate(4, DISTRIBUTOR, Optional.empty(), AssociationType.REFERRAL);
        associate(5, DISTRIBUTOR, Optional.of(RESELLER), AssociationType.RESALE);
        associate(6, PROVIDER, Optional.empty(), AssociationType.RESALE);
        associate(7, PROVIDER, Optional.empty(), AssociationType.REFERRAL);
    }

    private void associate(int number, PartyId partner, Optional<PartyId> reseller, AssociationType type) {
        keeper.once(CustomerOperations.CREATE_ASSOCIATION, "demo-association-" + number,
                new CreateAssociation(customer(number), partner, reseller, type, Optional.empty()));
    }

    private void quotas(Instant start) {
        quota("demo-quota-distributor", DISTRIBUTOR, "100000.00", start);
        quota("demo-quota-provider", PROVIDER, "50000.00", start);
        quota("demo-quota-small", DISTRIBUTOR, "10.00", start);
        quota("demo-quota-platform", PLATFORM, "10000.00", start);
    }

    private void quota(String id, PartyId partner, String value, Instant start) {
        keeper.once(CouponOperations.GRANT, id, new GrantQuota(Optional.of(new QuotaId(id)), QuotaType.VOUCHER, partner,
                QuotaSource.BUSINESS, Money.of(value, "CNY"), start, start.atOffset(ZoneOffset.UTC).plusYears(1).toInstant(), QuotaLimits.none()));
    }

    /** Three coupons that the distributor holds: available, used up, expired. */
    private void coupons(Instant start) {
        coupon("available", "100.00", Optional.empty());
        var used = coupon("used", "50.00", Optional.empty());
        coupon("expired", "20.00", Optional.of(start.plus(1, ChronoUnit.HOURS)));
        keeper.once(CouponOperations.USE, "demo-coupon-use", new UseCoupon(used, new OrderId("demo-order-1"),
                Money.of("50.00", "CNY")));
    }

    private CouponId coupon(String name, String faceValue, Optional<Instant> expires) {
        var terms = new IssueTerms(Money.of(faceValue, "CNY"), Optional.empty(), expires, List.of(), List.of(), List.of(),
                Optional.of("demo: " + name));
        var issued = keeper.once(CouponOperations.ISSUE, "demo-coupon-" + name, new IssueCoupons(
                new QuotaId("demo-quota-platform"), List.of(DISTRIBUTOR), terms, Optional.empty(),
                Issuer.Route.PARTNER_CENTER));
        return issued.issued().getFirst().coupon();
    }

    /** The keys, for the terminal. */
    static String keys() {
        return """
                  demo keys (domain id, access key, secret key)
                    demo-platform     DEMOPLATFORM00000001  demo-platform-secret-0000000000000000001
                    demo-distributor  DEMODISTRIBUTOR00001  demo-distributor-secret-00000000000000001
                    demo-provider     DEMOPROVIDER00000001  demo-provider-secret-0000000000000000001
                    demo-reseller     DEMORESELLER00000001  demo-reseller-secret-0000000000000000001
                    demo-customer-N   DEMOCUSTOMER0000000N  demo-customer-N-secret-00000000000000001  (N = 1 ... 7)
                """;
    }

    /** How to sign in to the console, for the terminal. */
    static String signIns() {
        return "  sign in   account demo-" + String.join(", demo-", SIGN_INS) + "; password " + PASSWORD + "\n";
    }
}
