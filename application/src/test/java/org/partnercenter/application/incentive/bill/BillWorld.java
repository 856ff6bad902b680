package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.InMemoryRevenueOf;
import org.partnercenter.application.incentive.IndicatorsOf;
import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.WorkingDays;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything incentive bills are calculated from, as a test says it is. */
public final class BillWorld {

    static final ZoneId ZONE = ZoneId.of("UTC+8");
    static final PartyId PARTNER = new PartyId("d-1");
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final ReconciliationPeriod PERIOD = period("2026-10");

    final InMemoryRevenueOf revenue = new InMemoryRevenueOf();
    final List<ProjectIncentive> projects = new ArrayList<>();
    final List<IncentivePolicy> policies = new ArrayList<>();
    final Map<PartyId, Standing> standings = new HashMap<>();
    final Map<PartyId, Map<IndicatorsOf.Asked, BigDecimal>> indicators = new HashMap<>();
    final Map<String, ProductPolicy> products = new HashMap<>();
    final Set<PartyId> lapsed = new HashSet<>();
    private Optional<PartyId> broken = Optional.empty();

    static ReconciliationPeriod period(String key) {
        return ReconciliationPeriod.parse(key).orElseThrow();
    }

    static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    static IncentivePolicy policy(String incentive, int version, Granularity granularity, String rate, Condition... conditions) {
        return new IncentivePolicy(incentive, version, new IncentivePolicy.Names("激励" + incentive, "Incentive " + incentive), YearMonth.of(2026, 1),
                AssociationType.RESALE, granularity, Optional.empty(), List.of(new RateRow(Optional.empty(), Optional.empty(), cny(0),
                new Rate(new BigDecimal(rate)))), List.of(conditions), Set.of(PayoutForm.COUPON_QUOTA), IncentivePolicy.Answering.USUAL);
    }

    static CountedLine line(String id, PartyId partner, YearMonth month, long revenue, String takesBack) {
        return new CountedLine(new RevenueLineId(id), partner, month, new PartyId("c-" + partner), Optional.of(new PartyId("r-" + partner)),
                Optional.of("o-" + id), "obs", AssociationType.RESALE, BillingMode.ON_DEMAND, Optional.ofNullable(takesBack).map(RevenueLineId::new),
                cny(revenue));
    }

    BillWorld put(CountedLine... lines) {
        List.of(lines).forEach(revenue::put);
        return this;
    }

    BillWorld settled(PartyId partner, YearMonth month) {
        revenue.status(partner, month, RevenueStatus.FINAL);
        return this;
    }

    /** Asking for this reseller's partner breaks the calculation. */
    void breakFor(Optional<PartyId> reseller) {
        broken = reseller;
    }

    /** Several partners with lines that are rated, excluded, and taken back, the same for the same seed. */
    BillWorld many(int partners, int lines, long seed) {
        var random = new Random(seed);
        policies.add(policy("base", 1, Granularity.MONTH, "0.033333"));
        policies.add(policy("more", 1, Granularity.MONTH, "0.1", new Condition("new", Optional.empty(), BigDecimal.ONE)));
        for (int p = 0; p < partners; p++) {
            var partner = new PartyId("p-" + p);
            if (random.nextBoolean()) {
                indicators.put(partner, Map.of(new IndicatorsOf.Asked("new", Optional.empty()), BigDecimal.valueOf(2)));
            }
            for (int i = 0; i < lines; i++) {
                var id = "l-" + p + "-" + i;
                put(line(id, partner, MONTH, random.nextLong(-10_00, 100_00), i > 0 && random.nextInt(5) == 0 ? "l-" + p + "-" + (i - 1) : null));
            }
            settled(partner, MONTH);
        }
        return this;
    }

    public BillPorts ports(BillPorts.Stores stores, Clocks clocks, Ids ids) {
        return new BillPorts(stores, new BillPorts.Inputs(revenue, policiesOf(), (partners, period, asked) -> indicators,
                (incentive, version) -> policies.stream().filter(policy -> policy.incentive().equals(incentive) && policy.version() == version)
                        .findFirst()),
                new BillPorts.Questions((partners, at) -> partners.stream().collect(Collectors.toMap(partner -> partner, partner ->
                        standings.getOrDefault(partner, Standing.JOINED))), (resellers, at) -> lapsedAmong(resellers), (scope, type, id) -> List.of(),
                        named -> projects.stream().filter(each -> named.contains(each.id())).collect(Collectors.toMap(ProjectIncentive::id, each -> each))),
                new BillPorts.Terms(ZONE, () -> WORKDAYS), clocks, ids);
    }

    private Set<PartyId> lapsedAmong(Set<PartyId> resellers) {
        if (broken.filter(resellers::contains).isPresent()) {
            throw new IllegalStateException("nobody answers for " + broken.get());
        }
        return resellers.stream().filter(lapsed::contains).collect(Collectors.toSet());
    }

    /** The highest version of each incentive counts. */
    private PoliciesOf policiesOf() {
        return new PoliciesOf() {
            @Override
            public List<IncentivePolicy> inForce(ReconciliationPeriod period) {
                var latest = new HashMap<String, IncentivePolicy>();
                policies.stream().filter(policy -> policy.granularity() == period.granularity() && !policy.from().isAfter(period.first()))
                        .forEach(policy -> latest.merge(policy.incentive(), policy, (one, other) -> one.version() > other.version() ? one : other));
                return latest.values().stream().sorted(Comparator.comparing(IncentivePolicy::incentive)).toList();
            }

            @Override
            public Map<YearMonth, Map<String, ProductPolicy>> products(Set<YearMonth> months) {
                return months.stream().collect(Collectors.toMap(month -> month, month -> products));
            }
        };
    }

    private static final WorkingDays WORKDAYS = new WorkingDays() {
        @Override
        public boolean isWorking(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6;
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
            var last = day;
            for (int left = workingDays; left > 0; ) {
                last = last.plusDays(1);
                left -= isWorking(last) ? 1 : 0;
            }
            return last;
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
        }
    };
}
