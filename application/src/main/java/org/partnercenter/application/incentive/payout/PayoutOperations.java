package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about payouts. Resellers have no incentives of their own. */
public final class PayoutOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.PAYOUTS_VIEW);
    private static final Set<PermissionItem> REQUEST = Set.of(PermissionItem.PAYOUTS_REQUEST);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.PAYOUTS_MANAGE);

    public static final Operation<RequestPayout, PayoutOrder> REQUESTED = new Operation<>("payout-request", RequestPayout.class,
            PayoutOrder.class, PARTNERS, REQUEST);
    public static final Operation<InvoicePayout, PayoutOrder> INVOICED = new Operation<>("payout-invoice", InvoicePayout.class,
            PayoutOrder.class, PARTNERS, REQUEST);
    public static final Operation<SetAutoRequest, AutoRequest> AUTO_SET = new Operation<>("payout-auto-request-set", SetAutoRequest.class,
            AutoRequest.class, PARTNERS, REQUEST);

    public static final Operation<MovePayout, PayoutOrder> PROCESS = moving("payout-process");
    public static final Operation<MovePayout, PayoutOrder> RETRY = moving("payout-retry");
    public static final Operation<MovePayout, PayoutOrder> PASS_INVOICE = moving("payout-invoice-pass");
    public static final Operation<MovePayout, PayoutOrder> APPROVE = moving("payout-approve");
    public static final Operation<MovePayout, PayoutOrder> START = moving("payout-payment-start");
    public static final Operation<TurnDownPayout, PayoutOrder> FAIL_CREATION = turningDown("payout-creation-fail");
    public static final Operation<TurnDownPayout, PayoutOrder> REJECT_INVOICE = turningDown("payout-invoice-reject");
    public static final Operation<TurnDownPayout, PayoutOrder> REJECT = turningDown("payout-reject");
    public static final Operation<ReportPayment, PayoutOrder> REPORT = new Operation<>("payout-payment-report", ReportPayment.class,
            PayoutOrder.class, PLATFORM, MANAGE);
    public static final Operation<OffsetOwed, OwedInvoice> OFFSET = new Operation<>("owed-invoice-offset", OffsetOwed.class,
            OwedInvoice.class, PLATFORM, MANAGE);
    public static final Operation<MoveIncentives, IncentivesMoved> MOVE = new Operation<>("incentives-move", MoveIncentives.class,
            IncentivesMoved.class, PLATFORM, MANAGE);

    static final Operation<Upkeep.RequestDue, Upkeep.Done> REQUEST_DUE = upkeep("payouts-auto-request", Upkeep.RequestDue.class);
    static final Operation<Upkeep.LimitOpen, Upkeep.Done> LIMIT = upkeep("incentives-limit", Upkeep.LimitOpen.class);
    static final Operation<Upkeep.EndExpired, Upkeep.Done> END = upkeep("incentives-expire", Upkeep.EndExpired.class);
    static final Operation<Upkeep.TellOfEnds, Upkeep.Done> TELL = upkeep("incentives-remind", Upkeep.TellOfEnds.class);

    static final Operation<PayoutFilter, PayoutOrder> PARTNER_ORDERS = new Operation<>("partner-payout-orders", PayoutFilter.class,
            PayoutOrder.class, PARTNERS, VIEW);
    static final Operation<PayoutFilter, PayoutOrder> PLATFORM_ORDERS = new Operation<>("platform-payout-orders", PayoutFilter.class,
            PayoutOrder.class, PLATFORM, MANAGE);
    static final Operation<Void, PayoutEligibility> ELIGIBILITY = new Operation<>("payout-eligibility", Void.class, PayoutEligibility.class,
            PARTNERS, VIEW);
    static final Operation<Void, AutoRequest> SETTINGS = new Operation<>("payout-settings", Void.class, AutoRequest.class, PARTNERS, VIEW);
    static final Operation<Void, OwedInvoice> PARTNER_OWED = new Operation<>("partner-owed-invoices", Void.class, OwedInvoice.class,
            PARTNERS, VIEW);
    static final Operation<Void, OwedInvoice> PLATFORM_OWED = new Operation<>("platform-owed-invoices", Void.class, OwedInvoice.class,
            PLATFORM, MANAGE);

    private PayoutOperations() {
    }

    private static Operation<MovePayout, PayoutOrder> moving(String name) {
        return new Operation<>(name, MovePayout.class, PayoutOrder.class, PLATFORM, MANAGE);
    }

    private static Operation<TurnDownPayout, PayoutOrder> turningDown(String name) {
        return new Operation<>(name, TurnDownPayout.class, PayoutOrder.class, PLATFORM, MANAGE);
    }

    private static <C> Operation<C, Upkeep.Done> upkeep(String name, Class<C> command) {
        return new Operation<>(name, command, Upkeep.Done.class, PLATFORM, MANAGE);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_ORDERS, PLATFORM_ORDERS, ELIGIBILITY, SETTINGS, PARTNER_OWED, PLATFORM_OWED);
    }
}
