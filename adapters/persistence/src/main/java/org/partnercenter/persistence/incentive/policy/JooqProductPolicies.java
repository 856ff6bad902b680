package org.partnercenter.persistence.incentive.policy;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.policy.ProductPolicies;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.persistence.db.tables.records.ProductPolicyRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.PRODUCT_POLICY;

/** Terms of service types as rows. */
public final class JooqProductPolicies implements ProductPolicies {

    private static final int OF_SERVICE = 0x494E4308;

    private final Database database;

    public JooqProductPolicies(Database database) {
        this.database = database;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its key. */
    @Override
    public Map<String, List<ProductTerms>> hold(Set<String> keys) {
        var t = PRODUCT_POLICY;
        var inOrder = keys.stream().sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_SERVICE, inOrder);
        var found = new HashMap<String, List<ProductTerms>>();
        for (var chunk : Chunks.of(inOrder)) {
            database.dsl().selectFrom(t).where(t.SERVICE_KEY.in(chunk)).orderBy(t.SERVICE_KEY, t.FROM_MONTH)
                    .forEach(row -> found.computeIfAbsent(row.getServiceKey(), none -> new ArrayList<>()).add(terms(row)));
        }
        return found;
    }

    @Override
    public void put(List<ProductTerms> terms) {
        var t = PRODUCT_POLICY;
        for (var chunk : Chunks.of(terms.stream().sorted(Comparator.comparing((ProductTerms each) -> each.key()).thenComparing(ProductTerms::from)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(each -> new ProductPolicyRecord(each.key(), each.from().toString(),
                            each.serviceType(), each.incentive().code(), each.discountAllowed())).toList())
                    .onConflict(t.SERVICE_KEY, t.FROM_MONTH).doUpdate().set(t.SERVICE_TYPE, excluded(t.SERVICE_TYPE))
                    .set(t.INCENTIVE, excluded(t.INCENTIVE)).set(t.ALLOW_DISCOUNT, excluded(t.ALLOW_DISCOUNT)).execute();
        }
    }

    @Override
    public Page<ProductTerms> list(YearMonth month, Optional<String> key, PageRequest page) {
        var t = PRODUCT_POLICY;
        var matching = t.FROM_MONTH.le(month.toString()).and(key.map(t.SERVICE_KEY::eq).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> t.SERVICE_KEY.gt(ProductTerms.key(marker))).orElseGet(DSL::noCondition);
        long total = page.counted() ? database.dsl().select(DSL.countDistinct(t.SERVICE_KEY)).from(t).where(matching).fetchSingle().value1() : 0;
        return new Page<>(total, database.dsl().selectDistinct(t.fields()).on(t.SERVICE_KEY).from(t).where(matching).and(behind)
                .orderBy(t.SERVICE_KEY, t.FROM_MONTH.desc()).offset(page.offset()).limit(page.limit())
                .coerce(t).fetch(JooqProductPolicies::terms));
    }

    @Override
    public Map<YearMonth, List<ProductTerms>> in(Set<YearMonth> months) {
        var t = PRODUCT_POLICY;
        var found = new HashMap<YearMonth, List<ProductTerms>>();
        if (months.isEmpty()) {
            return found;
        }
        months.forEach(month -> found.put(month, new ArrayList<>()));
        var asked = DSL.values(months.stream().map(month -> DSL.row(month.toString())).toArray(org.jooq.Row1[]::new)).as("asked", "month");
        var month = asked.field("month", String.class);
        database.dsl().selectDistinct(month).select(t.fields()).on(month, t.SERVICE_KEY).from(asked).join(t).on(t.FROM_MONTH.le(month))
                .orderBy(month, t.SERVICE_KEY, t.FROM_MONTH.desc())
                .forEach(row -> found.get(YearMonth.parse(row.get(month))).add(terms(row.into(t))));
        return found;
    }

    @Override
    public List<ProductTerms> of(Set<String> keys, YearMonth month) {
        var t = PRODUCT_POLICY;
        var found = new ArrayList<ProductTerms>();
        for (var chunk : Chunks.of(keys.stream().sorted().toList())) {
            database.dsl().selectDistinct(t.fields()).on(t.SERVICE_KEY).from(t).where(t.SERVICE_KEY.in(chunk))
                    .and(t.FROM_MONTH.le(month.toString())).orderBy(t.SERVICE_KEY, t.FROM_MONTH.desc())
                    .coerce(t).forEach(row -> found.add(terms(row)));
        }
        return found;
    }

    @Override
    public List<ProductTerms> history(String key) {
        var t = PRODUCT_POLICY;
        return database.dsl().selectFrom(t).where(t.SERVICE_KEY.eq(key)).orderBy(t.FROM_MONTH.desc()).fetch(JooqProductPolicies::terms);
    }

    private static ProductTerms terms(ProductPolicyRecord row) {
        return new ProductTerms(row.getServiceType(), YearMonth.parse(row.getFromMonth()), ProductPolicy.ofCode(row.getIncentive()).orElseThrow(),
                row.getAllowDiscount());
    }
}
