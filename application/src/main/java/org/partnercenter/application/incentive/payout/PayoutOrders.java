package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The payout orders as they are stored. */
public interface PayoutOrders {

    /** Names an invoice of a partner. */
    record InvoiceKey(PartyId partner, String number) {
    }

    /** Keeps others who hold these partners waiting until the running transaction ends: each does one thing with its incentives at a time. */
    void hold(Set<PartyId> partners);

    void add(Collection<PayoutOrder> orders);

    /** Those that exist, locked until the running transaction ends. */
    Map<PayoutOrderNo, PayoutOrder> lock(Set<PayoutOrderNo> numbers);

    /** Their bills and amounts stay as they were added. */
    void update(Collection<PayoutOrder> orders);

    /** Which orders have such invoices; rejected orders have none (PIN-04). */
    Map<InvoiceKey, PayoutOrderNo> invoiced(Set<InvoiceKey> invoices);

    /** Newest first. A marker is the number of an order. Resellers and customers have none. */
    Page<PayoutOrder> list(Scope scope, PayoutFilter filter, PageRequest page);

    Optional<PayoutOrder> find(Scope scope, PayoutOrderNo no);
}
