package org.partnercenter.application.account;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about money: names, callers, permission items. The vendor has named no items for it. */
public final class AccountOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER);
    private static final Set<PartyKind> READERS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER, PLATFORM);
    /** HIE-08: resellers act in the console or through their distributor. */
    public static final Set<PartyKind> OPEN_API = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER);

    public static final Operation<MoveMoney, MoneyMoved> ALLOCATE = new Operation<>("money-allocate", MoveMoney.class,
            MoneyMoved.class, PARTNERS, Set.of(PermissionItem.MONEY_ALLOCATE)).needingCode();
    public static final Operation<MoveMoney, MoneyMoved> TAKE_BACK = new Operation<>("money-take-back", MoveMoney.class,
            MoneyMoved.class, PARTNERS, Set.of(PermissionItem.MONEY_TAKE_BACK)).needingCode();
    public static final Operation<MoveMoneyMany, MoneyMovedMany> ALLOCATE_MANY = new Operation<>("money-allocate-many",
            MoveMoneyMany.class, MoneyMovedMany.class, PARTNERS, Set.of(PermissionItem.MONEY_ALLOCATE)).needingCode();
    public static final Operation<MoveMoneyMany, MoneyMovedMany> TAKE_BACK_MANY = new Operation<>("money-take-back-many",
            MoveMoneyMany.class, MoneyMovedMany.class, PARTNERS, Set.of(PermissionItem.MONEY_TAKE_BACK)).needingCode();
    public static final Operation<MoveMoney, MoneyMoved> ALLOCATE_TO_RESELLER = new Operation<>("reseller-money-allocate",
            MoveMoney.class, MoneyMoved.class, Set.of(DISTRIBUTOR), Set.of(PermissionItem.MONEY_ALLOCATE)).needingCode();
    public static final Operation<MoveMoney, MoneyMoved> TAKE_BACK_FROM_RESELLER = new Operation<>("reseller-money-take-back",
            MoveMoney.class, MoneyMoved.class, Set.of(DISTRIBUTOR), Set.of(PermissionItem.MONEY_TAKE_BACK)).needingCode();

    public static final Operation<Recharge, Recharged> RECHARGE = platform("account-recharge", Recharge.class, Recharged.class,
            PermissionItem.ACCOUNTS_MANAGE);
    public static final Operation<SetCredit, CreditLine> SET_CREDIT = platform("account-credit-set", SetCredit.class, CreditLine.class,
            PermissionItem.ACCOUNTS_MANAGE);
    public static final Operation<ChargeOrder, Charged> HOLD = platform("account-hold", ChargeOrder.class, Charged.class,
            PermissionItem.ACCOUNT_BILLING);
    public static final Operation<ChargeOrder, Charged> SPEND = platform("account-spend", ChargeOrder.class, Charged.class,
            PermissionItem.ACCOUNT_BILLING);
    public static final Operation<ChargeOrder, Charged> REFUND = platform("account-refund", ChargeOrder.class, Charged.class,
            PermissionItem.ACCOUNT_BILLING);
    public static final Operation<ReleaseCharge, Charged> RELEASE = platform("account-release", ReleaseCharge.class, Charged.class,
            PermissionItem.ACCOUNT_BILLING);

    static final Operation<Void, Void> BALANCES = query("partner-balances", OPEN_API, PermissionItem.ACCOUNTS_VIEW);
    static final Operation<Void, Void> CUSTOMER_BALANCES = query("customer-balances", OPEN_API, PermissionItem.ACCOUNTS_VIEW);
    static final Operation<Void, Void> ADJUSTMENTS = query("account-adjustments", OPEN_API, PermissionItem.ACCOUNTS_VIEW);
    static final Operation<Void, Void> CHANGES = query("account-changes", OPEN_API, PermissionItem.ACCOUNTS_VIEW);
    static final Operation<Void, Void> OWN = query("accounts", READERS, PermissionItem.ACCOUNTS_VIEW);
    static final Operation<Void, Void> HELD = query("own-account", Set.of(CUSTOMER), PermissionItem.ACCOUNTS_VIEW);
    static final Operation<Void, Void> CHARGES = query("account-charges", Set.of(PLATFORM), PermissionItem.ACCOUNTS_MANAGE,
            PermissionItem.ACCOUNT_BILLING);

    private AccountOperations() {
    }

    /** What is asked of this capability. */
    public static List<Operation<?, ?>> queries() {
        return List.of(BALANCES, CUSTOMER_BALANCES, ADJUSTMENTS, CHANGES, OWN, HELD, CHARGES);
    }

    private static <C, R> Operation<C, R> platform(String name, Class<C> command, Class<R> result, PermissionItem item) {
        return new Operation<>(name, command, result, Set.of(PLATFORM), Set.of(item));
    }

    private static Operation<Void, Void> query(String name, Set<PartyKind> callers, PermissionItem... items) {
        return new Operation<>(name, Void.class, Void.class, callers, Set.of(items));
    }
}
