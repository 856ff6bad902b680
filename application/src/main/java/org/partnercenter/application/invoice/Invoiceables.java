package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.InvoicePool;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is invoiceable, as it is stored. */
public interface Invoiceables {

    /** What one pool comes to. @param consumed all of it @param open what no request stands for */
    record Balance(InvoicePool pool, Money consumed, Money open) {
    }

    /** Those that exist, locked until the running transaction ends. */
    Map<InvoiceableId, Invoiceable> lock(Set<InvoiceableId> ids);

    /** Of each partner what is open and may be asked about so, locked until the running transaction ends. */
    List<Invoiceable> lockOpen(Map<PartyId, List<Asked>> asked);

    /** Stores what was fed: new ones, and later versions of what is locked. */
    void put(Collection<Invoiceable> fed);

    /**
     * Changes what is open by these amounts, guarded where it moves.
     *
     * @throws RuntimeException if one of them would come below zero, or above its amount
     */
    void move(Map<InvoiceableId, Money> by);

    /** The newest first. A marker is an id. */
    Page<Invoiceable> list(Scope scope, InvoiceableFilter filter, PageRequest page);

    /** By issuer and rate. */
    List<Balance> balances(PartyId partner);
}
