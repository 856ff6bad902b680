package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.IndicatorsOf.Asked;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.calculation.Basis;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.CalculationId;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calculates the bills of some partners' period in one transaction. What all need is asked once; lines are read and written in portions
 * of thousands. Final revenue of a period that is over becomes formal bills, all of a partner's at once (INC-04, INC-14); anything else
 * estimates. Formal bills are never touched again.
 */
final class PartnerGroup {

    /** When so many lines were written, the partners that are left wait for the next step. */
    private static final int ENOUGH = 50_000;
    private static final int PORTION = 5_000;

    private final BillPorts ports;
    private final ReconciliationPeriod period;
    private final Instant now;
    private final Instant asOf;
    private final List<Basis> bases;
    private final Changes changes = new Changes();
    private final List<Effects> effects = new ArrayList<>();
    private final List<CalculatedLine> unwritten = new ArrayList<>();
    private final List<IncentiveBill> bills = new ArrayList<>();
    private final List<BillCalculation> calculations = new ArrayList<>();
    private long lines;

    PartnerGroup(BillPorts ports, ReconciliationPeriod period, Instant now) {
        this.ports = ports;
        this.period = period;
        this.now = now;
        asOf = ports.terms().asOf(period, now);
        bases = basesOf(ports, period);
    }

    static List<Basis> basesOf(BillPorts ports, ReconciliationPeriod period) {
        var products = ports.inputs().policies().products(Set.copyOf(period.months()));
        return ports.inputs().policies().inForce(period).stream().map(policy -> new Basis(policy, products)).toList();
    }

    /** Those that were calculated, in their order; the first ones until there was enough. */
    List<PartnerClosing> calculate(List<PartyId> partners) {
        var all = Set.copyOf(partners);
        var statuses = ports.inputs().revenue().statuses(all, period.first(), period.last());
        var standings = ports.questions().standings().of(all, asOf);
        var values = values(ports, all, period, bases.stream().map(Basis::policy).toList());
        var known = ports.stores().bills().hold(partners.stream().flatMap(partner -> bases.stream().map(basis -> key(partner, basis)))
                .collect(Collectors.toSet()));
        var done = new ArrayList<PartnerClosing>();
        for (var partner : partners) {
            if (lines >= ENOUGH) {
                break;
            }
            done.add(new One(partner, isFinal(statuses.getOrDefault(partner, Map.of())), known)
                    .calculate(standings.getOrDefault(partner, Standing.JOINED), values.getOrDefault(partner, Map.of())));
        }
        write();
        ports.stores().calculations().put(calculations);
        ports.stores().bills().put(bills);
        return done;
    }

    Changes changes() {
        return changes;
    }

    Effects effects() {
        return Effects.all(effects);
    }

    private boolean isFinal(Map<YearMonth, RevenueStatus> months) {
        return ports.terms().isOver(period, now) && !months.isEmpty()
                && months.values().stream().allMatch(status -> status == RevenueStatus.FINAL);
    }

    private BillKey key(PartyId partner, Basis basis) {
        return new BillKey(partner, period, basis.policy().incentive(), basis.policy().associationType());
    }

    /** What indicators have, for the conditions of the policies. */
    static Map<PartyId, Map<Condition, BigDecimal>> values(BillPorts ports, Set<PartyId> partners, ReconciliationPeriod period,
                                                           List<IncentivePolicy> policies) {
        var conditions = policies.stream().flatMap(policy -> policy.conditions().stream()).collect(Collectors.toSet());
        if (conditions.isEmpty()) {
            return Map.of();
        }
        var found = ports.inputs().indicators().values(partners, period, conditions.stream().map(PartnerGroup::asked).collect(Collectors.toSet()));
        var values = new HashMap<PartyId, Map<Condition, BigDecimal>>();
        found.forEach((partner, has) -> conditions.forEach(condition -> Optional.ofNullable(has.get(asked(condition)))
                .ifPresent(value -> values.computeIfAbsent(partner, none -> new HashMap<>()).put(condition, value))));
        return values;
    }

    private static Asked asked(Condition condition) {
        return new Asked(condition.indicator(), condition.dimension());
    }

    private void write() {
        if (!unwritten.isEmpty()) {
            ports.stores().calculations().add(unwritten);
            unwritten.clear();
        }
    }

    /** One partner. */
    private final class One {

        private final PartyId partner;
        private final boolean settled;
        private final Map<Basis, Optional<IncentiveBill>> before = new LinkedHashMap<>();
        private final Map<Basis, CalculationId> ids = new HashMap<>();
        private final int answered;

        One(PartyId partner, boolean settled, Map<BillKey, IncentiveBill> known) {
            this.partner = partner;
            this.settled = settled;
            var formal = new HashSet<Basis>();
            for (var basis : bases) {
                var bill = Optional.ofNullable(known.get(key(partner, basis)));
                if (bill.filter(found -> found.status() != IncentiveBillStatus.ESTIMATED).isPresent()) {
                    formal.add(basis);
                } else {
                    before.put(basis, bill);
                    ids.put(basis, new CalculationId(ports.ids().next()));
                }
            }
            answered = formal.size();
        }

        PartnerClosing calculate(Standing standing, Map<Condition, BigDecimal> values) {
            var results = before.isEmpty() ? Map.<Basis, Calculation>of() : new PartnerRun(new PartnerLines(ports.inputs().revenue(), partner, period),
                    new PartnerRun.Around(standing, values, resellers -> ports.questions().resellers().among(resellers, asOf),
                            (basis, some) -> ports.stores().calculations().paid(partner, basis.policy().incentive(),
                                    basis.policy().associationType(), some)), this::take)
                    .calculate(List.copyOf(before.keySet()), basis -> before.get(basis).isPresent());
            var formal = new ArrayList<IncentiveBill>();
            long counted = 0;
            for (var each : results.entrySet()) {
                var bill = bill(each.getKey(), each.getValue());
                counted += bill.lines();
                bills.add(bill);
                calculations.add(new BillCalculation(ids.get(each.getKey()), bill.id(), partner, now, settled, each.getValue()));
                if (settled) {
                    formal.add(bill);
                    BillOutcomes.generated(changes, before.get(each.getKey()), bill);
                }
            }
            if (!formal.isEmpty()) {
                effects.add(BillOutcomes.generated(partner, period, formal));
            }
            return new PartnerClosing(partner, settled || before.isEmpty() ? ClosingState.GENERATED : ClosingState.ESTIMATED,
                    answered + results.size(), counted, Optional.of(now), Optional.empty());
        }

        private void take(Basis basis, List<IncentiveLine> some) {
            some.forEach(line -> unwritten.add(new CalculatedLine(ids.get(basis), line)));
            lines += some.size();
            if (unwritten.size() >= PORTION) {
                write();
            }
        }

        private IncentiveBill bill(Basis basis, Calculation result) {
            var policy = basis.policy();
            var known = before.get(basis);
            var estimate = known.map(bill -> bill.estimatedAnew(policy.version(), result.amount(), result.lines(), now).orThrow())
                    .orElseGet(() -> IncentiveBill.estimate(new IncentiveBillId(ports.ids().next()), key(partner, basis), policy.version(),
                            result.amount(), result.lines(), now));
            return settled ? estimate.generated(policy.version(), result.amount(), result.lines(), new IncentiveBill.Deadline(
                    ports.terms().deadline(policy.answering(), now), policy.answering().effect()), now).orThrow() : estimate;
        }
    }
}
