package org.partnercenter.application.order.pay;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.order.MoneyBack;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be done with orders that wait for their payment, and with paid ones. */
public final class PayOperations {

    public static final Operation<PayOrder, OrderSettled> PAY = new Operation<>("order-pay", PayOrder.class, OrderSettled.class,
            Set.of(CUSTOMER), Set.of(PermissionItem.ORDER_PAY)).alsoOnBehalf();
    public static final Operation<CancelOrder, OrderSettled> CANCEL = new Operation<>("order-cancel", CancelOrder.class, OrderSettled.class,
            Set.of(CUSTOMER), Set.of(PermissionItem.ORDER_PAY)).alsoOnBehalf();
    public static final Operation<PayForCustomers, OrdersHandled> PAY_FOR_CUSTOMERS = new Operation<>("orders-pay-for-customers",
            PayForCustomers.class, OrdersHandled.class, Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER),
            Set.of(PermissionItem.ORDER_PAY)).needingCode();
    public static final Operation<RejectPayments, OrdersHandled> REJECT = new Operation<>("orders-payment-reject", RejectPayments.class,
            OrdersHandled.class, Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER), Set.of(PermissionItem.ORDER_PAY));
    public static final Operation<RefundOrder, MoneyBack> REFUND = new Operation<>("order-refund", RefundOrder.class, MoneyBack.class,
            Set.of(PLATFORM), Set.of(PermissionItem.ORDERS_MANAGE));
    /** By itself, in the platform's name. */
    public static final Operation<LapsePayments, LapsedPayments> LAPSE = new Operation<>("orders-payment-lapse", LapsePayments.class,
            LapsedPayments.class, Set.of(PLATFORM), Set.of(PermissionItem.ORDERS_MANAGE));

    /** What an order can be paid with. */
    static final Operation<Void, Void> MEANS = new Operation<>("order-payment-means", Void.class, Void.class, Set.of(CUSTOMER),
            Set.of(PermissionItem.ORDER_PAY, PermissionItem.OWN_ORDERS_VIEW)).alsoOnBehalf();

    private PayOperations() {
    }

    /** What is asked of this capability. */
    public static List<Operation<?, ?>> queries() {
        return List.of(MEANS);
    }
}
