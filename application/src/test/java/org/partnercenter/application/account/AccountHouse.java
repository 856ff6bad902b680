package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.AccountRule;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The capability in memory, in a small town: a platform, a distributor with a reseller, a solution provider, and their customers.
 * Neighbours answer what the town's tables say; tests write in them.
 */
public final class AccountHouse {

    /** The customer leaves, in a command of its own. */
    record Leave(PartyId customer) {
    }

    /** News of it. */
    record Left(PartyId customer, CustomerTies.Tie tie) {
    }

    public static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    public static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("distributor"), PartyKind.DISTRIBUTOR);
    public static final Caller PROVIDER = Caller.mainAccount(new PartyId("provider"), PartyKind.SOLUTION_PROVIDER);
    public static final Caller RESELLER = Caller.reseller(new PartyId("reseller"), DISTRIBUTOR.party());
    public static final Caller CUSTOMER = Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER);
    public static final Optional<PartyId> NOBODY = Optional.empty();
    public static final Optional<PartyId> FOR_RESELLER = Optional.of(RESELLER.party());
    private static final Operation<Leave, String> LEAVE = new Operation<>("leave", Leave.class, String.class, Set.of(PartyKind.PLATFORM),
            Set.of());
    private static final Texts TEXTS = Texts.beside(List.of(AccountRule.class));

    public final TestHouse house = new TestHouse();
    public final InMemoryAccounts accounts = house.transactions.register(new InMemoryAccounts());
    public final InMemoryCharges charges = house.transactions.register(new InMemoryCharges());
    public final Map<PartyId, CustomerTies.Tie> customers = new HashMap<>();
    public final Map<PartyId, ResellerTies.Tie> resellers = new HashMap<>();
    public final Map<PartyId, PartyKind> kinds = new HashMap<>();
    public final Map<PartyId, List<Refusal>> blocks = new HashMap<>();
    public final Set<PartyId> budgetKeepers = new HashSet<>();
    public final AccountModule module;

    public AccountHouse() {
        module = new AccountModule(new AccountPorts(accounts, charges, new InMemoryAccountReads(accounts, charges, house.audit),
                (ids, now) -> only(customers, ids), (ids, now) -> only(resellers, ids),
                ids -> ids.stream().filter(budgetKeepers::contains).collect(Collectors.toSet()), (ids, now) -> only(blocks, ids),
                ids -> only(kinds, ids), ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> new HolderNames.Named("name of " + id))),
                ZoneId.of("Asia/Shanghai"), house.ids));
        house.with(module.useCases()).with(List.of(new Leaving()));
        house.news.tell(Left.class, (left, cause, now) -> module.listeners().customerGone(left.customer(), left.tie().partner(),
                left.tie().reseller(), cause, now));
        for (var caller : List.of(PLATFORM, DISTRIBUTOR, PROVIDER, RESELLER, CUSTOMER)) {
            kinds.put(caller.party(), caller.kind());
        }
        resellers.put(RESELLER.party(), new ResellerTies.Tie(DISTRIBUTOR.party(), false));
        customer("c-1", DISTRIBUTOR, NOBODY, AssociationType.RESALE);
        customer("c-2", DISTRIBUTOR, NOBODY, AssociationType.RESALE);
        customer("c-3", DISTRIBUTOR, NOBODY, AssociationType.REFERRAL);
        customer("c-4", DISTRIBUTOR, FOR_RESELLER, AssociationType.RESALE);
        customer("c-5", PROVIDER, NOBODY, AssociationType.RESALE);
    }

    private static <T> Map<PartyId, T> only(Map<PartyId, T> table, Set<PartyId> ids) {
        return table.entrySet().stream().filter(entry -> ids.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void customer(String id, Caller partner, Optional<PartyId> reseller, AssociationType type) {
        kinds.put(new PartyId(id), PartyKind.CUSTOMER);
        customers.put(new PartyId(id), new CustomerTies.Tie(partner.party(), reseller, type));
    }

    public static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    public Instant now() {
        return house.clocks.business();
    }

    public AccountHouse recharged(Caller partner, String amount) {
        submit(AccountOperations.RECHARGE, PLATFORM, recharge(partner, amount, null)).orThrow();
        return this;
    }

    static Recharge recharge(Caller partner, String amount, String transfer) {
        return new Recharge(partner.party(), yuan(amount), Optional.ofNullable(transfer).map(TransferId::new), Optional.of("note"));
    }

    public Decision<MoneyMoved> allocate(Caller by, String customer, String amount) {
        return submit(AccountOperations.ALLOCATE, by, move(customer, amount, NOBODY));
    }

    public Decision<MoneyMoved> takeBack(Caller by, String customer, String amount) {
        return submit(AccountOperations.TAKE_BACK, by, move(customer, amount, NOBODY));
    }

    public AccountHouse allocated(Caller by, String customer, String amount) {
        allocate(by, customer, amount).orThrow();
        return this;
    }

    public AccountHouse resellerGiven(String amount) {
        submit(AccountOperations.ALLOCATE_TO_RESELLER, DISTRIBUTOR, move(RESELLER.party().value(), amount, NOBODY)).orThrow();
        return this;
    }

    static MoveMoney move(String receiver, String amount, Optional<PartyId> reseller) {
        return new MoveMoney(new PartyId(receiver), yuan(amount), reseller, Optional.of("memo"));
    }

    static ChargeOrder charge(String account, String order, String amount) {
        return new ChargeOrder(new PartyId(account), new OrderId(order), yuan(amount));
    }

    public Decision<Charged> spend(String account, String order, String amount) {
        return submit(AccountOperations.SPEND, PLATFORM, charge(account, order, amount));
    }

    public Decision<Charged> hold(String account, String order, String amount) {
        return submit(AccountOperations.HOLD, PLATFORM, charge(account, order, amount));
    }

    public Decision<Charged> refund(String account, String order, String amount) {
        return submit(AccountOperations.REFUND, PLATFORM, charge(account, order, amount));
    }

    /** The association ends. */
    public void leaves(String customer) {
        submit(LEAVE, PLATFORM, new Leave(new PartyId(customer))).orThrow();
    }

    public <C, R> Decision<R> submit(Operation<C, R> operation, Caller caller, C command) {
        return house.submit(operation, caller, command);
    }

    public Account account(String holder) {
        return accounts.lock(List.of(new PartyId(holder))).getOrDefault(new PartyId(holder),
                Account.opened(AccountOwner.partner(new PartyId(holder))));
    }

    public String balance(String holder) {
        return account(holder).balance().toMajor().toPlainString();
    }

    /** The reasons of refusals; each of them reads as a sentence in both languages with all its facts told. */
    public static List<String> reasons(Decision<?> decision) {
        for (var refusal : decision.refusals()) {
            for (var language : Language.values()) {
                if (TEXTS.find(refusal.reason() + ".sentence", language).isPresent()) {
                    assertThat(TEXTS.sentence(refusal, language)).doesNotContain("?", "{");
                    assertThat(TEXTS.remedy(refusal, language).orElse("")).doesNotContain("?", "{");
                }
            }
        }
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    /** The neighbour's use case. */
    private final class Leaving implements UseCase<Leave, String> {

        @Override
        public Operation<Leave, String> operation() {
            return LEAVE;
        }

        @Override
        public List<Outcome<String>> decide(List<Request<Leave>> requests, Instant now) {
            return requests.stream().map(request -> Outcome.granted("left", Subject.of("association", "a", Viewers.none()),
                    Effects.news(new Left(request.command().customer(), customers.remove(request.command().customer()))))).toList();
        }
    }
}
