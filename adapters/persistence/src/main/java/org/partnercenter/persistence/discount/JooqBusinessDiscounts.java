package org.partnercenter.persistence.discount;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.partnercenter.application.discount.business.BusinessDiscounts;
import org.partnercenter.application.discount.business.BusinessFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.discount.business.BusinessBenefit;
import org.partnercenter.domain.discount.business.BusinessDiscount.Coverage;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.discount.business.BusinessKind;
import org.partnercenter.domain.discount.business.BusinessMode;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.BusinessDiscountRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.ASSOCIATION;
import static org.partnercenter.persistence.db.Tables.BUSINESS_DISCOUNT;
import static org.partnercenter.persistence.db.Tables.PARTY;

/** Business discounts as rows. */
public final class JooqBusinessDiscounts implements BusinessDiscounts {

    private static final int OF_DISCOUNT = 0x42444301;

    private final Database database;

    public JooqBusinessDiscounts(Database database) {
        this.database = database;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its name. */
    @Override
    public Map<DiscountId, BusinessDiscount> hold(Set<DiscountId> ids) {
        var t = BUSINESS_DISCOUNT;
        var sorted = ids.stream().map(DiscountId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_DISCOUNT, sorted);
        var found = new HashMap<DiscountId, BusinessDiscount>();
        for (var chunk : Chunks.of(sorted)) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).fetch(JooqBusinessDiscounts::discount).forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    @Override
    public void put(List<BusinessDiscount> discounts) {
        var t = BUSINESS_DISCOUNT;
        for (var chunk : Chunks.of(discounts.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqBusinessDiscounts::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.VERSION, excluded(t.VERSION)).set(t.KIND, excluded(t.KIND)).set(t.CUSTOMER_ID, excluded(t.CUSTOMER_ID))
                    .set(t.SERVICE_CODE, excluded(t.SERVICE_CODE)).set(t.SERVICE_KEY, excluded(t.SERVICE_KEY))
                    .set(t.PRODUCT_ID, excluded(t.PRODUCT_ID)).set(t.MODE, excluded(t.MODE)).set(t.RATIO, excluded(t.RATIO))
                    .set(t.AMOUNT_MINOR, excluded(t.AMOUNT_MINOR)).set(t.CURRENCY, excluded(t.CURRENCY))
                    .set(t.VALID_FROM, excluded(t.VALID_FROM)).set(t.VALID_UNTIL, excluded(t.VALID_UNTIL))
                    .set(t.CONTRACT, excluded(t.CONTRACT)).execute();
        }
    }

    @Override
    public Page<BusinessDiscount> list(Scope scope, BusinessFilter filter, Instant now, PageRequest page) {
        var t = BUSINESS_DISCOUNT;
        var seen = t.as("seen");
        var matching = seenBy(scope).and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.kind().map(kind -> t.KIND.eq(kind.name())).orElseGet(DSL::noCondition))
                .and(filter.service().map(t.SERVICE_KEY::eq).orElseGet(DSL::noCondition))
                .and(filter.product().map(t.PRODUCT_ID::eq).orElseGet(DSL::noCondition))
                .and(filter.status().map(status -> status(status, now)).orElseGet(DSL::noCondition));
        Condition behind = page.after().<Condition>map(marker -> row(t.VALID_FROM, t.ID).lt(select(seen.VALID_FROM, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.VALID_FROM.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqBusinessDiscounts::discount)));
    }

    private static Condition status(BusinessStatus status, Instant now) {
        var t = BUSINESS_DISCOUNT;
        return switch (status) {
            case PENDING -> t.VALID_FROM.gt(now);
            case IN_FORCE -> t.VALID_FROM.le(now).and(t.VALID_UNTIL.ge(now));
            case OVER -> t.VALID_UNTIL.lt(now);
        };
    }

    @Override
    public Optional<BusinessDiscount> find(Scope scope, DiscountId id) {
        var t = BUSINESS_DISCOUNT;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(seenBy(scope))
                .fetchOptional(JooqBusinessDiscounts::discount));
    }

    /** A partner sees what ran while the customer was its own or its resellers'. */
    private static Condition seenBy(Scope scope) {
        var t = BUSINESS_DISCOUNT;
        var a = ASSOCIATION;
        return switch (scope) {
            case Scope.Everything() -> noCondition();
            case Scope.OfHolder(var own) -> t.CUSTOMER_ID.eq(own.value());
            case Scope.OfPartner own -> exists(selectOne().from(a).where(ran()).and(Rows.naming(own, a.PARTNER_ID, a.RESELLER_ID, a.CUSTOMER_ID)));
            case Scope.OfReseller own -> exists(selectOne().from(a).where(ran()).and(Rows.naming(own, a.PARTNER_ID, a.RESELLER_ID,
                    a.CUSTOMER_ID)));
            case Scope.OfAccountManager(var whole, var manager) -> seenBy(whole).and(t.CUSTOMER_ID.in(select(a.CUSTOMER_ID).from(a)
                    .where(Rows.naming(whole, a.PARTNER_ID, a.RESELLER_ID, a.CUSTOMER_ID)).and(a.MANAGER_ID.eq(manager)).and(a.ENDED_AT.isNull())));
        };
    }

    private static Condition ran() {
        var t = BUSINESS_DISCOUNT;
        var a = ASSOCIATION;
        return a.CUSTOMER_ID.eq(t.CUSTOMER_ID).and(a.ASSOCIATED_ON.le(t.VALID_UNTIL)).and(a.ENDED_AT.isNull().or(a.ENDED_AT.gt(t.VALID_FROM)));
    }

    @Override
    public List<BusinessDiscount> inForce(Set<PartyId> customers, Instant now) {
        var t = BUSINESS_DISCOUNT;
        var found = new ArrayList<BusinessDiscount>();
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            found.addAll(database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk)).and(status(BusinessStatus.IN_FORCE, now)).orderBy(t.ID)
                    .fetch(JooqBusinessDiscounts::discount));
        }
        return found;
    }

    @Override
    public Map<PartyId, Names> names(Scope scope, Set<PartyId> customers) {
        return customers.isEmpty() ? Map.of() : database.seenBy(scope, () -> database.dsl().select(PARTY.ID, PARTY.NAME, PARTY.ACCOUNT_NAME)
                .from(PARTY).where(PARTY.ID.in(customers.stream().map(PartyId::value).toList())).and(known(scope)).fetch().stream()
                .collect(Collectors.toMap(found -> new PartyId(found.value1()), found -> new Names(found.value2(), found.value3()))));
    }

    /** Customers of now; the customer itself knows its own name. */
    private static Condition known(Scope scope) {
        var a = ASSOCIATION;
        return switch (scope) {
            case Scope.Everything() -> noCondition();
            case Scope.OfHolder(var own) -> PARTY.ID.eq(own.value());
            case Scope.OfPartner own -> PARTY.ID.in(present(own));
            case Scope.OfReseller own -> PARTY.ID.in(present(own));
            case Scope.OfAccountManager(var whole, var manager) -> PARTY.ID.in(present(whole).and(a.MANAGER_ID.eq(manager)));
        };
    }

    private static SelectConditionStep<Record1<String>> present(Scope scope) {
        var a = ASSOCIATION;
        return select(a.CUSTOMER_ID).from(a).where(Rows.naming(scope, a.PARTNER_ID, a.RESELLER_ID, a.CUSTOMER_ID)).and(a.ENDED_AT.isNull());
    }

    private static BusinessDiscountRecord record(BusinessDiscount each) {
        var benefit = each.benefit();
        return new BusinessDiscountRecord(each.id().value(), each.version(), each.kind().name(), each.customer().value(),
                each.coverage().service().orElse(null), each.coverage().serviceKey().orElse(null), each.coverage().product().orElse(null),
                benefit.mode().name(), benefit.ratio().map(Ratio::tenThousandths).orElse(null), benefit.amount().map(Money::minor).orElse(null),
                benefit.amount().map(amount -> amount.currency().getCurrencyCode()).orElse(null), each.from(), each.until(),
                each.contract().orElse(null));
    }

    private static BusinessDiscount discount(BusinessDiscountRecord row) {
        var amount = Optional.ofNullable(row.getAmountMinor()).map(minor -> Money.ofMinor(minor, Currency.getInstance(row.getCurrency())));
        return new BusinessDiscount(new DiscountId(row.getId()), row.getVersion(), BusinessKind.valueOf(row.getKind()),
                new PartyId(row.getCustomerId()), new Coverage(Optional.ofNullable(row.getServiceCode()), Optional.ofNullable(row.getProductId())),
                new BusinessBenefit(BusinessMode.valueOf(row.getMode()), Optional.ofNullable(row.getRatio()).map(Ratio::new), amount),
                row.getValidFrom(), row.getValidUntil(), Optional.ofNullable(row.getContract()));
    }
}
