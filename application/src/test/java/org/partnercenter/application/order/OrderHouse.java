package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.order.demand.DemandModule;
import org.partnercenter.application.order.demand.DemandNames;
import org.partnercenter.application.order.demand.DemandPorts;
import org.partnercenter.application.order.demand.InMemoryDemandResources;
import org.partnercenter.application.order.pay.DiscountsGranted;
import org.partnercenter.application.order.pay.OfferedCoupon;
import org.partnercenter.application.order.pay.PayCoupons;
import org.partnercenter.application.order.pay.PayModule;
import org.partnercenter.application.order.pay.PayMoney;
import org.partnercenter.application.order.pay.PayPorts;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Validity;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.pay.HeldCoupon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The capability in memory: a platform, a distributor with a reseller, their customers, and neighbours that pay what tests let them. */
public final class OrderHouse {

    public static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    public static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR);
    public static final Caller RESELLER = Caller.reseller(new PartyId("r-1"), new PartyId("d-1"));
    public static final Caller CUSTOMER = Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER);
    public static final Optional<PartyId> NOBODY = Optional.empty();

    public final TestHouse house = new TestHouse();
    public final InMemoryOrders orders = house.transactions.register(new InMemoryOrders());
    public final InMemoryResources resources = house.transactions.register(new InMemoryResources());
    public final InMemoryOrderReads reads = new InMemoryOrderReads(orders, resources);
    public final Map<PartyId, KeepersAt.Keeper> keepers = new HashMap<>();
    public final Purse money = house.transactions.register(new Purse());
    public final Wallet coupons = house.transactions.register(new Wallet());
    public final Set<PartyId> authorized = new HashSet<>();
    public final Map<PartyId, List<Refusal>> frozen = new HashMap<>();
    public final Map<OrderId, List<DiscountOffer>> granted = new HashMap<>();
    public final InMemoryDemandResources demands = house.transactions.register(new InMemoryDemandResources());
    public final OrderModule module;
    public final DemandModule demand;
    public final PayModule paying;

    public OrderHouse() {
        var ports = new OrderPorts(orders, resources, reads, () -> false, moments -> moments.stream()
                .filter(moment -> keepers.containsKey(moment.customer()))
                .collect(Collectors.toMap(moment -> moment, moment -> keepers.get(moment.customer()))),
                (ids, now) -> ids.contains(RESELLER.party()) ? Map.of(RESELLER.party(), DISTRIBUTOR.party()) : Map.of());
        DiscountsGranted discounts = (asked, now) -> granted;
        paying = new PayModule(new PayPorts(ports, coupons, money, (customers, now) -> frozen, (partner, customer, marketplace) -> authorized.contains(customer) && !marketplace
                ? List.of() : List.of(OrderRefusal.ORDER_UNKNOWN.refusal("partner", partner)), discounts, house.transactions));
        module = new OrderModule(ports, paying.giveBack());
        demand = new DemandModule(new DemandPorts(demands, (services, types, language) -> new DemandNames.Names(services.stream()
                .collect(Collectors.toMap(code -> code, code -> code + " in " + language)), Map.of()), ports));
        house.with(module.useCases()).with(paying.useCases()).with(demand.useCases());
        keepers.put(CUSTOMER.party(), Samples.keeper("d-1", null));
        keepers.put(new PartyId("c-2"), Samples.keeper("d-1", "r-1"));
        money.put("c-1", "500.00");
    }

    public Instant now() {
        return house.clocks.business();
    }

    public <C, R> Decision<R> submit(Operation<C, R> operation, Caller caller, C command) {
        return house.submit(operation, caller, command);
    }

    public OrderLoaded fed(Samples sample) {
        return submit(OrderOperations.LOAD, PLATFORM, new LoadOrder(sample.at(now()).order())).orThrow();
    }

    public OrderHouse with(Samples... samples) {
        for (var sample : samples) {
            fed(sample);
        }
        return this;
    }

    public static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    /** Accounts that pay as long as they can. */
    public static final class Purse implements PayMoney, Rollbackable {

        private final Map<PartyId, Money> balances = new HashMap<>();
        public final List<String> released = new ArrayList<>();
        private final Map<String, Money> spent = new HashMap<>();

        public void put(String holder, String amount) {
            balances.put(new PartyId(holder), Samples.yuan(amount));
        }

        public String of(String holder) {
            return balances.get(new PartyId(holder)).toMajor().toPlainString();
        }

        @Override
        public List<Decision<Effects>> spend(List<Charge> charges, Instant now) {
            return charges.stream().map(charge -> {
                var balance = balances.getOrDefault(charge.account(), Samples.yuan("0"));
                if (charge.amount().isMoreThan(balance)) {
                    return Decision.<Effects>refused(OrderRefusal.ORDER_REFUND_TOO_LARGE.refusal("order_id", charge.order()));
                }
                balances.put(charge.account(), balance.minus(charge.amount()));
                spent.merge(charge.account() + "/" + charge.order(), charge.amount(), Money::plus);
                return Decision.granted(Effects.none());
            }).toList();
        }

        @Override
        public List<Decision<Effects>> refund(List<Charge> charges, Instant now) {
            return charges.stream().map(charge -> {
                var key = charge.account() + "/" + charge.order();
                if (!spent.containsKey(key) || charge.amount().isMoreThan(spent.get(key))) {
                    return Decision.<Effects>refused(OrderRefusal.ORDER_REFUND_TOO_LARGE.refusal("order_id", charge.order()));
                }
                spent.merge(key, charge.amount(), Money::minus);
                balances.merge(charge.account(), charge.amount(), Money::plus);
                return Decision.granted(Effects.news("money back"));
            }).toList();
        }

        @Override
        public Effects release(Request<?> cause, PartyId account, List<OrderId> orders, Instant now) {
            orders.forEach(order -> released.add(account + "/" + order));
            return Effects.none();
        }

        @Override
        public Runnable snapshot() {
            var oldBalances = new HashMap<>(balances);
            var oldSpent = new HashMap<>(spent);
            return () -> {
                balances.clear();
                balances.putAll(oldBalances);
                spent.clear();
                spent.putAll(oldSpent);
            };
        }
    }

    /** Coupons of the customer; those in {@link #late} do not come back. */
    public static final class Wallet implements PayCoupons, Rollbackable {

        public final Set<String> late = new HashSet<>();
        public final List<OrderId> released = new ArrayList<>();
        private final Map<String, HeldCoupon> held = new LinkedHashMap<>();

        public void put(String id, DiscountKind type, String balance, HeldCoupon.Limit... limits) {
            held.put(id, new HeldCoupon(id, type, Samples.yuan(balance), List.of(limits), List.of()));
        }

        public String of(String id) {
            return held.get(id).balance().toMajor().toPlainString();
        }

        @Override
        public Map<String, HeldCoupon> lock(PartyId customer, Collection<String> ids, OrderId order, Instant now) {
            return held.entrySet().stream().filter(entry -> ids.contains(entry.getKey()) && customer.equals(CUSTOMER.party()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public List<OfferedCoupon> held(PartyId customer, OrderId order, Instant now, int limit) {
            return held.values().stream().limit(limit).map(coupon -> new OfferedCoupon(coupon, coupon.balance(),
                    new Validity(now, now.plusSeconds(1)), now, Optional.empty())).toList();
        }

        private void move(String id, Money by) {
            held.computeIfPresent(id, (same, coupon) -> new HeldCoupon(id, coupon.type(), coupon.balance().plus(by), coupon.limits(), List.of()));
        }

        @Override
        public Effects use(List<Use> uses, Request<?> cause, Instant now) {
            uses.forEach(use -> move(use.coupon(), Samples.yuan("0").minus(use.amount())));
            return Effects.none();
        }

        @Override
        public Effects release(PartyId customer, Set<OrderId> orders, Request<?> cause, Instant now) {
            released.addAll(orders);
            return Effects.none();
        }

        @Override
        public List<Decision<Effects>> refund(List<Back> backs, Instant now) {
            return backs.stream().map(back -> {
                if (late.contains(back.use().coupon())) {
                    return Decision.<Effects>refused(new Refusal("CPN-41", "REFUND_TOO_LATE", "COUPON_REFUND_TOO_LATE", Kind.RULE, false,
                            Map.of("coupon_id", back.use().coupon())));
                }
                move(back.use().coupon(), back.use().amount());
                return Decision.granted(Effects.news("coupon back " + back.use().amount()));
            }).toList();
        }

        @Override
        public Runnable snapshot() {
            var old = new LinkedHashMap<>(held);
            return () -> {
                held.clear();
                held.putAll(old);
            };
        }
    }
}
