package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

class InMemoryBillsTest implements BillsContract {

    private record Managed(String customer, Optional<String> reseller, String operator) {
    }

    private final Set<Managed> managed = new HashSet<>();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryBills bills = transactions.register(new InMemoryBills(this::isManaged));

    private boolean isManaged(BilledFee fee, String operator) {
        return managed.contains(new Managed(fee.record().customer().value(),
                fee.keeper().flatMap(keeper -> keeper.reseller()).map(PartyId::value), operator));
    }

    @Override
    public FeeRecords fees() {
        return bills;
    }

    @Override
    public BillCycles cycles() {
        return bills.cycles();
    }

    @Override
    public BillReads reads() {
        return bills;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void managed(String customer, String reseller, String operator) {
        managed.add(new Managed(customer, Optional.ofNullable(reseller), operator));
    }
}
