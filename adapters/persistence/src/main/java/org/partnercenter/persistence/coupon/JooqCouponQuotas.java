package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.COUPON_QUOTA;

import org.jooq.Condition;
import org.partnercenter.application.coupon.Changed;
import org.partnercenter.application.coupon.CouponQuotas;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.persistence.db.tables.records.CouponQuotaRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quotas as rows. The table itself keeps a balance between zero and the quota's value. */
public final class JooqCouponQuotas implements CouponQuotas {

    /** Names the family of advisory locks that keep transfers of one quota apart (QTA-05). */
    private static final int TRANSFERS = 0x51544105;
    /** Names the family of advisory locks that keep conversions of one payout order apart (CPN-61). */
    private static final int PAYOUTS = 0x43504E61;
    private static final List<String> OPEN = List.of(QuotaStatus.NORMAL.name(), QuotaStatus.ADJUSTING.name(),
            QuotaStatus.FROZEN.name());
    private static final BulkUpdate<CouponQuotaRecord> UPDATE = new BulkUpdate<>(COUPON_QUOTA, COUPON_QUOTA.ID,
            COUPON_QUOTA.VERSION, List.of(COUPON_QUOTA.VALUE_MINOR, COUPON_QUOTA.BALANCE_MINOR, COUPON_QUOTA.STATUS,
            COUPON_QUOTA.ISSUED_COUNT, COUPON_QUOTA.ISSUED_MINOR, COUPON_QUOTA.UPDATED_AT, COUPON_QUOTA.VERSION));

    private final Database database;
    private final CouponRows rows;

    public JooqCouponQuotas(Database database, JsonCodec json) {
        this.database = database;
        this.rows = new CouponRows(json);
    }

    @Override
    public Map<QuotaId, CouponQuota> find(Collection<QuotaId> ids) {
        return byId(database.dsl().selectFrom(COUPON_QUOTA).where(idIn(ids)).fetch(rows::quota));
    }

    @Override
    public Map<QuotaId, CouponQuota> lock(Collection<QuotaId> ids) {
        return ids.isEmpty() ? Map.of() : locked(idIn(ids));
    }

    @Override
    public Map<QuotaId, CouponQuota> lockWithParents(Collection<QuotaId> ids) {
        var child = COUPON_QUOTA.as("child");
        var named = Rows.among(child.ID, texts(ids));
        // One set of ids, because two conditions with "or" between them would look at every quota there is.
        return ids.isEmpty() ? Map.of() : locked(COUPON_QUOTA.ID.in(select(child.ID).from(child).where(named)
                .union(select(child.PARENT_ID).from(child).where(named).and(child.PARENT_ID.isNotNull()))));
    }

    private Map<QuotaId, CouponQuota> locked(Condition condition) {
        return byId(database.dsl().selectFrom(COUPON_QUOTA).where(condition).orderBy(COUPON_QUOTA.ID).forUpdate()
                .fetch(rows::quota));
    }

    @Override
    public boolean beginTransfer(QuotaId id) {
        return database.dsl().select(field("pg_try_advisory_xact_lock({0}, hashtext({1}))", Boolean.class,
                inline(TRANSFERS), val(id.value()))).fetchSingle().value1();
    }

    @Override
    public boolean anyExpired(Instant now) {
        return database.dsl().fetchExists(COUPON_QUOTA, COUPON_QUOTA.VALID_UNTIL.lt(now).and(COUPON_QUOTA.STATUS.in(OPEN)));
    }

    @Override
    public List<CouponQuota> lockExpired(Instant now, int limit) {
        return database.dsl().selectFrom(COUPON_QUOTA)
                .where(COUPON_QUOTA.VALID_UNTIL.lt(now)).and(COUPON_QUOTA.STATUS.in(OPEN))
                .orderBy(COUPON_QUOTA.VALID_UNTIL).limit(limit).forUpdate().skipLocked().fetch(rows::quota);
    }

    @Override
    public Map<String, CouponQuota> holdPayouts(Set<String> numbers) {
        AdvisoryLocks.hold(database.dsl(), PAYOUTS, numbers);
        var found = new HashMap<String, CouponQuota>();
        for (var chunk : Chunks.of(numbers.stream().sorted().toList())) {
            database.dsl().selectFrom(COUPON_QUOTA).where(COUPON_QUOTA.PAYOUT_ORDER.in(chunk))
                    .forEach(row -> found.put(row.getPayoutOrder(), rows.quota(row)));
        }
        return found;
    }

    @Override
    public void insert(List<CouponQuota> quotas) {
        for (var chunk : Chunks.of(quotas)) {
            database.dsl().insertInto(COUPON_QUOTA).set(chunk.stream().map(rows::row).toList()).execute();
        }
    }

    @Override
    public void update(List<Changed<CouponQuota>> quotas) {
        UPDATE.run(database.dsl(), quotas.stream()
                .map(quota -> new BulkUpdate.Versioned<>(rows.row(quota.value()), quota.loadedVersion())).toList());
    }

    private static Condition idIn(Collection<QuotaId> ids) {
        return Rows.among(COUPON_QUOTA.ID, texts(ids));
    }

    private static List<String> texts(Collection<QuotaId> ids) {
        return ids.stream().map(QuotaId::value).toList();
    }

    private static Map<QuotaId, CouponQuota> byId(List<CouponQuota> quotas) {
        var byId = new HashMap<QuotaId, CouponQuota>();
        quotas.forEach(quota -> byId.put(quota.id(), quota));
        return byId;
    }
}
