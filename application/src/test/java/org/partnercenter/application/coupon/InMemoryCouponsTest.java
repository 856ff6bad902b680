package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryAudit;
import org.partnercenter.application.testing.InMemoryLedger;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryCouponsTest implements CouponQuotasContract, CouponsContract, CouponReadsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryLedger ledger = transactions.register(new InMemoryLedger());
    private final InMemoryAudit audit = transactions.register(new InMemoryAudit());
    private final InMemoryCouponQuotas quotas = transactions.register(new InMemoryCouponQuotas());
    private final InMemoryCoupons coupons = transactions.register(new InMemoryCoupons(ledger));
    private final InMemoryCouponReads reads = new InMemoryCouponReads(quotas, coupons, ledger, audit);

    @Override
    public CouponQuotas quotas() {
        return quotas;
    }

    @Override
    public Coupons coupons() {
        return coupons;
    }

    @Override
    public CouponReads reads() {
        return reads;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public AuditLog audit() {
        return audit;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
