package org.partnercenter.persistence.coupon;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.coupon.CouponQuotas;
import org.partnercenter.application.coupon.CouponQuotasContract;
import org.partnercenter.application.coupon.CouponReads;
import org.partnercenter.application.coupon.CouponReadsContract;
import org.partnercenter.application.coupon.Coupons;
import org.partnercenter.application.coupon.CouponSample;
import org.partnercenter.application.coupon.CouponsContract;
import org.partnercenter.application.coupon.QuotaSample;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditLog;
import org.partnercenter.persistence.kernel.JooqLedger;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JooqCouponsTest implements CouponQuotasContract, CouponsContract, CouponReadsContract {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();

    private final Database database = new Database(TEST_DATABASE.dataSource());
    private final JsonCodec json = new JsonCodec();

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.ledger_transfer, pc.audit_entry, pc.coupon, pc.coupon_total, pc.coupon_quota");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    @Override
    public CouponQuotas quotas() {
        return new JooqCouponQuotas(database, json);
    }

    @Override
    public Coupons coupons() {
        return new JooqCoupons(database, json);
    }

    @Override
    public CouponReads reads() {
        return new JooqCouponReads(database, json);
    }

    @Override
    public Ledger ledger() {
        return new JooqLedger(database);
    }

    @Override
    public AuditLog audit() {
        return new JooqAuditLog(database, json);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    void totals_stay_right_when_they_are_folded() {
        given(QuotaSample.quota("q-1", "d-1").build());
        for (int round = 1; round < 4; round++) {
            given(CouponSample.coupon("p-" + round, "q-1", "d-1", "c-1").build(), CouponSample.coupon("r-" + round, "q-1", "d-1", "c-1").reseller("r-1").build());
            assertThat(reads().issued(DISTRIBUTOR, ANY_ISSUED, OPEN, NOW, ALL).total()).isEqualTo(round);
            assertThat(JooqCouponReads.totals(database).fold()).isFalse();
            assertThat(reads().issued(DISTRIBUTOR, ANY_ISSUED, OPEN, NOW, ALL).total()).isEqualTo(round);
            assertThat(reads().issued(RESELLER, ANY_ISSUED, OPEN, NOW, ALL).total()).isEqualTo(round);
        }
        assertThat(database.dsl().fetchValue("select count(*) from pc.coupon_total where folded")).isEqualTo(2L);
    }

    @Test
    void what_was_written_in_the_ledger_and_the_audit_trail_cannot_be_changed_by_the_work_role() {
        for (var table : new String[] {"ledger_transfer", "audit_entry", "audit_seal"}) {
            assertThatThrownBy(() -> database.dsl().execute("delete from pc." + table))
                    .hasMessageContaining("permission denied");
        }
    }
}
