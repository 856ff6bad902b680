package org.partnercenter.persistence.coupon.activity;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.ACTIVITY_VOUCHER;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.coupon.activity.Activities;
import org.partnercenter.application.coupon.activity.ActivityFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityTerms;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.ActivityVoucherRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Activity vouchers as rows. */
public final class JooqActivities implements Activities {

    private static final Condition KEPT = ACTIVITY_VOUCHER.STATUS.ne(DSL.inline(ActivityStatus.DELETED.name()));
    private static final Condition SUBMITTED = ACTIVITY_VOUCHER.STATUS.in(DSL.inline(ActivityStatus.PROCESSING.name()),
            DSL.inline(ActivityStatus.APPROVED.name()), DSL.inline(ActivityStatus.REJECTED.name()));

    private final Database database;

    public JooqActivities(Database database) {
        this.database = database;
    }

    @Override
    public void add(List<ActivityVoucher> vouchers) {
        for (var chunk : Chunks.of(vouchers)) {
            database.dsl().insertInto(ACTIVITY_VOUCHER).set(chunk.stream().map(JooqActivities::record).toList()).execute();
        }
    }

    @Override
    public Map<ActivityId, ActivityVoucher> lock(Set<ActivityId> ids) {
        var t = ACTIVITY_VOUCHER;
        var found = new HashMap<ActivityId, ActivityVoucher>();
        for (var chunk : Chunks.of(ids.stream().map(ActivityId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().forEach(row ->
                    found.put(new ActivityId(row.getId()), voucher(row)));
        }
        return found;
    }

    @Override
    public void update(List<ActivityVoucher> vouchers) {
        var t = ACTIVITY_VOUCHER;
        for (var chunk : Chunks.of(vouchers.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqActivities::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.NAME, excluded(t.NAME)).set(t.DESCRIPTION, excluded(t.DESCRIPTION)).set(t.FACE_MINOR, excluded(t.FACE_MINOR))
                    .set(t.QUANTITY, excluded(t.QUANTITY)).set(t.MINIMUM_MINOR, excluded(t.MINIMUM_MINOR))
                    .set(t.VALID_FROM, excluded(t.VALID_FROM)).set(t.VALID_UNTIL, excluded(t.VALID_UNTIL))
                    .set(t.SERVICES, excluded(t.SERVICES)).set(t.STATUS, excluded(t.STATUS)).set(t.UPDATED_AT, excluded(t.UPDATED_AT))
                    .set(t.SUBMITTED_AT, excluded(t.SUBMITTED_AT)).set(t.DECIDED_AT, excluded(t.DECIDED_AT))
                    .set(t.REJECT_REASON, excluded(t.REJECT_REASON)).execute();
        }
    }

    @Override
    public Page<ActivityVoucher> list(Scope scope, ActivityFilter filter, PageRequest page) {
        var t = ACTIVITY_VOUCHER;
        var seen = t.as("seen");
        var matching = seen(scope)
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition))
                .and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.CREATED_AT, t.ID).lt(DSL.select(seen.CREATED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.CREATED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqActivities::voucher)));
    }

    @Override
    public Optional<ActivityVoucher> find(Scope scope, ActivityId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(ACTIVITY_VOUCHER).where(ACTIVITY_VOUCHER.ID.eq(id.value()))
                .and(seen(scope)).fetchOptional(JooqActivities::voucher));
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> SUBMITTED;
            case Scope.OfPartner(var own) -> ACTIVITY_VOUCHER.PARTNER_ID.eq(own.value()).and(KEPT);
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static ActivityVoucher voucher(ActivityVoucherRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        var terms = new ActivityTerms(row.getName(), Optional.ofNullable(row.getDescription()), Money.ofMinor(row.getFaceMinor(), currency),
                row.getQuantity(), Optional.ofNullable(row.getMinimumMinor()).map(minor -> Money.ofMinor(minor, currency)),
                row.getValidFrom(), row.getValidUntil(), List.of(row.getServices()));
        return new ActivityVoucher(new ActivityId(row.getId()), new PartyId(row.getPartnerId()), terms,
                ActivityStatus.valueOf(row.getStatus()), row.getCreatedAt(), row.getUpdatedAt(), Optional.ofNullable(row.getSubmittedAt())
                .map(at -> new ActivityVoucher.Review(at, Optional.ofNullable(row.getDecidedAt()), Optional.ofNullable(row.getRejectReason()))));
    }

    private static ActivityVoucherRecord record(ActivityVoucher voucher) {
        var terms = voucher.terms();
        var review = voucher.review();
        return new ActivityVoucherRecord(voucher.id().value(), voucher.partner().value(), terms.name(), terms.description().orElse(null),
                terms.faceValue().minor(), terms.faceValue().currency().getCurrencyCode(), terms.quantity(),
                terms.minimumOrder().map(Money::minor).orElse(null), terms.from(), terms.until(), terms.services().toArray(String[]::new),
                voucher.status().name(), voucher.createdAt(), voucher.updatedAt(),
                review.map(ActivityVoucher.Review::submittedAt).orElse(null),
                review.flatMap(ActivityVoucher.Review::decidedAt).orElse(null), review.flatMap(ActivityVoucher.Review::reason).orElse(null));
    }
}
