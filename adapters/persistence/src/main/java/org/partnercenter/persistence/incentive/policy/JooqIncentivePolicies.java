package org.partnercenter.persistence.incentive.policy;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.policy.IncentivePolicies;
import org.partnercenter.application.incentive.policy.PolicyFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Names;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.persistence.db.tables.records.IncentivePolicyConditionRecord;
import org.partnercenter.persistence.db.tables.records.IncentivePolicyRateRecord;
import org.partnercenter.persistence.db.tables.records.IncentivePolicyRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_POLICY;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_POLICY_CONDITION;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_POLICY_RATE;

/** Versions of incentive policies as rows, with their rates and conditions as rows of their own. */
public final class JooqIncentivePolicies implements IncentivePolicies {

    private static final int OF_POLICY = 0x494E4306;

    private record Version(String incentive, int number) {
    }

    private final Database database;

    public JooqIncentivePolicies(Database database) {
        this.database = database;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its code. */
    @Override
    public Map<String, List<IncentivePolicy>> hold(Set<String> incentives) {
        var t = INCENTIVE_POLICY;
        var codes = incentives.stream().sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_POLICY, codes);
        var found = new ArrayList<IncentivePolicyRecord>();
        for (var chunk : Chunks.of(codes)) {
            found.addAll(database.dsl().selectFrom(t).where(t.INCENTIVE.in(chunk)).orderBy(t.INCENTIVE, t.VERSION).fetch());
        }
        return whole(found).stream().collect(Collectors.groupingBy(IncentivePolicy::incentive, TreeMap::new, Collectors.toList()));
    }

    @Override
    public void add(List<IncentivePolicy> versions) {
        for (var chunk : Chunks.of(versions)) {
            database.dsl().insertInto(INCENTIVE_POLICY).set(chunk.stream().map(JooqIncentivePolicies::record).toList()).execute();
        }
        for (var chunk : Chunks.of(versions.stream().flatMap(each -> IntStream.range(0, each.rates().size())
                .mapToObj(i -> rate(each, i))).toList())) {
            database.dsl().insertInto(INCENTIVE_POLICY_RATE).set(chunk).execute();
        }
        for (var chunk : Chunks.of(versions.stream().flatMap(each -> IntStream.range(0, each.conditions().size())
                .mapToObj(i -> condition(each, i))).toList())) {
            database.dsl().insertInto(INCENTIVE_POLICY_CONDITION).set(chunk).execute();
        }
    }

    /** Granularity and association type are the same in all versions of an incentive, so they may be asked for first. */
    @Override
    public Page<IncentivePolicy> list(PolicyFilter filter, PageRequest page) {
        var t = INCENTIVE_POLICY;
        var matching = filter.month().map(month -> t.FROM_MONTH.le(month.toString())).orElseGet(DSL::noCondition)
                .and(filter.granularity().map(length -> t.GRANULARITY.eq(length.name())).orElseGet(DSL::noCondition))
                .and(filter.associationType().map(type -> t.ASSOCIATION_TYPE.eq(type.code())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(t.INCENTIVE::gt).orElseGet(DSL::noCondition);
        long total = page.counted() ? database.dsl().select(DSL.countDistinct(t.INCENTIVE)).from(t).where(matching).fetchSingle().value1() : 0;
        var latest = filter.month().isPresent() ? List.of(t.INCENTIVE.asc(), t.FROM_MONTH.desc(), t.VERSION.desc())
                : List.of(t.INCENTIVE.asc(), t.VERSION.desc());
        return new Page<>(total, whole(database.dsl().selectDistinct(t.fields()).on(t.INCENTIVE).from(t).where(matching).and(behind)
                .orderBy(latest).offset(page.offset()).limit(page.limit()).fetchInto(t)));
    }

    @Override
    public List<IncentivePolicy> versions(String incentive) {
        var t = INCENTIVE_POLICY;
        return whole(database.dsl().selectFrom(t).where(t.INCENTIVE.eq(incentive)).orderBy(t.VERSION.desc()).fetch());
    }

    private List<IncentivePolicy> whole(List<IncentivePolicyRecord> rows) {
        var r = INCENTIVE_POLICY_RATE;
        var c = INCENTIVE_POLICY_CONDITION;
        var rates = new HashMap<Version, List<IncentivePolicyRateRecord>>();
        var conditions = new HashMap<Version, List<IncentivePolicyConditionRecord>>();
        for (var chunk : Chunks.of(rows)) {
            var keys = chunk.stream().map(each -> row(each.getIncentive(), each.getVersion())).toList();
            database.dsl().selectFrom(r).where(row(r.INCENTIVE, r.VERSION).in(keys)).orderBy(r.INCENTIVE, r.VERSION, r.POSITION).forEach(each ->
                    rates.computeIfAbsent(new Version(each.getIncentive(), each.getVersion()), none -> new ArrayList<>()).add(each));
            database.dsl().selectFrom(c).where(row(c.INCENTIVE, c.VERSION).in(keys)).orderBy(c.INCENTIVE, c.VERSION, c.POSITION).forEach(each ->
                    conditions.computeIfAbsent(new Version(each.getIncentive(), each.getVersion()), none -> new ArrayList<>()).add(each));
        }
        return rows.stream().map(each -> policy(each, rates.getOrDefault(new Version(each.getIncentive(), each.getVersion()), List.of()),
                conditions.getOrDefault(new Version(each.getIncentive(), each.getVersion()), List.of()))).toList();
    }

    private static IncentivePolicyRecord record(IncentivePolicy each) {
        var currency = each.rates().getFirst().from().currency();
        return new IncentivePolicyRecord(each.incentive(), each.version(), each.names().chinese(), each.names().english(),
                each.from().toString(), each.associationType().code(), each.granularity().name(),
                each.threshold().map(Money::minor).orElse(null), currency.getCurrencyCode(),
                each.forms().stream().map(Enum::name).sorted().toArray(String[]::new), each.answering().days(), each.answering().workingDays(),
                each.answering().effect().name());
    }

    private static IncentivePolicyRateRecord rate(IncentivePolicy policy, int position) {
        var rate = policy.rates().get(position);
        return new IncentivePolicyRateRecord(policy.incentive(), policy.version(), position, rate.serviceType().orElse(null),
                rate.product().map(ProductPolicy::code).orElse(null), rate.from().minor(), rate.rate().value());
    }

    private static IncentivePolicyConditionRecord condition(IncentivePolicy policy, int position) {
        var condition = policy.conditions().get(position);
        return new IncentivePolicyConditionRecord(policy.incentive(), policy.version(), position, condition.indicator(),
                condition.dimension().orElse(null), condition.atLeast());
    }

    private static IncentivePolicy policy(IncentivePolicyRecord each, List<IncentivePolicyRateRecord> rates,
                                          List<IncentivePolicyConditionRecord> conditions) {
        var currency = Currency.getInstance(each.getCurrency());
        return new IncentivePolicy(each.getIncentive(), each.getVersion(), new Names(each.getNameZh(), each.getNameEn()),
                YearMonth.parse(each.getFromMonth()), AssociationType.ofCode(each.getAssociationType()).orElseThrow(),
                Granularity.valueOf(each.getGranularity()), Optional.ofNullable(each.getThreshold()).map(minor -> Money.ofMinor(minor, currency)),
                rates.stream().map(rate -> new RateRow(Optional.ofNullable(rate.getServiceType()),
                        Optional.ofNullable(rate.getProduct()).flatMap(ProductPolicy::ofCode), Money.ofMinor(rate.getFromAmount(), currency),
                        new Rate(rate.getRate()))).toList(),
                conditions.stream().map(condition -> new IncentivePolicy.Condition(condition.getIndicator(),
                        Optional.ofNullable(condition.getDimension()), condition.getAtLeast())).toList(),
                Arrays.stream(each.getForms()).map(PayoutForm::valueOf).collect(Collectors.toSet()),
                new Answering(each.getAnswerDays(), each.getWorkingDays(), DeadlineEffect.valueOf(each.getDeadlineEffect())));
    }
}
