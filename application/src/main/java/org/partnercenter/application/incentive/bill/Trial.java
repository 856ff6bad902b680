package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.IndicatorsOf.Asked;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.Basis;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.CalculationRefusal;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calculation of a closing with other inputs. Reads what a closing reads, and stores nothing. */
final class Trial {

    private static final int MOST_BILLS = 1_000;

    private final BillPorts ports;
    private final WhatIf asked;
    private final PartyId partner;
    private final Instant now;

    Trial(BillPorts ports, WhatIf asked, PartyId partner, Instant now) {
        this.ports = ports;
        this.asked = asked;
        this.partner = partner;
        this.now = now;
    }

    Decision<Tried> calculate() {
        var period = asked.period();
        var versions = new HashMap<String, IncentivePolicy>();
        var refusals = new Refusals().refuseIf(period.first().isAfter(ports.terms().month(now)),
                CalculationRefusal.INCENTIVE_PERIOD_AHEAD.refusal("period", period));
        asked.versions().forEach((incentive, version) -> ports.inputs().versions().of(incentive, version)
                .filter(policy -> policy.granularity() == period.granularity() && !policy.from().isAfter(period.first()))
                .ifPresentOrElse(policy -> versions.put(incentive, policy), () -> refusals.addAll(List.of(
                        CalculationRefusal.INCENTIVE_POLICY_VERSION_UNKNOWN.refusal("incentive", incentive).with("version", version)
                                .with("period", period)))));
        asked.lines().stream().filter(line -> !period.contains(line.month())).forEach(line -> refusals.addAll(List.of(
                CalculationRefusal.INCENTIVE_LINE_OUTSIDE.refusal("line_id", line.id()).with("period", period))));
        var bases = bases(versions);
        refusals.refuseIf(bases.isEmpty(), CalculationRefusal.INCENTIVE_WITHOUT_POLICY.refusal("period", period));
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(new Tried(run(bases)));
    }

    private List<Basis> bases(Map<String, IncentivePolicy> versions) {
        var inForce = PartnerGroup.basesOf(ports, asked.period());
        var products = ports.inputs().policies().products(Set.copyOf(asked.period().months()));
        var all = new ArrayList<Basis>();
        var open = new HashMap<>(versions);
        inForce.forEach(basis -> all.add(Optional.ofNullable(open.remove(basis.policy().incentive()))
                .map(other -> new Basis(other, products)).orElse(basis)));
        open.values().forEach(policy -> all.add(new Basis(policy, products)));
        return all.stream().filter(basis -> asked.incentive().filter(only -> !only.equals(basis.policy().incentive())).isEmpty()).toList();
    }

    private List<Tried.Incentive> run(List<Basis> bases) {
        var asOf = ports.terms().asOf(asked.period(), now);
        var given = asked.lines().stream().map(WhatIf.TriedLine::id).collect(Collectors.toSet());
        var found = new HashMap<Basis, List<IncentiveLine>>();
        var results = new PartnerRun(this::each, new PartnerRun.Around(ports.questions().standings().of(Set.of(partner), asOf)
                .getOrDefault(partner, Standing.JOINED), values(bases), resellers -> ports.questions().resellers().among(resellers, asOf),
                (basis, some) -> ports.stores().calculations().paid(partner, basis.policy().incentive(), basis.policy().associationType(), some)),
                (basis, some) -> some.stream().filter(line -> given.contains(line.line().id())).forEach(line ->
                        found.computeIfAbsent(basis, none -> new ArrayList<>()).add(line)))
                .calculate(bases, basis -> true);
        var bills = bills();
        return results.entrySet().stream().map(each -> incentive(each.getKey(), each.getValue(), bills,
                found.getOrDefault(each.getKey(), List.of()))).toList();
    }

    private Tried.Incentive incentive(Basis basis, Calculation result, Map<BillKey, IncentiveBill> bills, List<IncentiveLine> given) {
        var key = new BillKey(partner, asked.period(), basis.policy().incentive(), basis.policy().associationType());
        return new Tried.Incentive(key, result, Optional.ofNullable(bills.get(key)), given);
    }

    private Map<BillKey, IncentiveBill> bills() {
        return ports.stores().bills().list(new Scope.OfPartner(partner), new BillFilter(Optional.empty(), Optional.of(asked.period()),
                Optional.empty(), Optional.empty(), Optional.empty()), new PageRequest(0, MOST_BILLS)).items().stream()
                .collect(Collectors.toMap(IncentiveBill::key, Function.identity()));
    }

    private Map<Condition, BigDecimal> values(List<Basis> bases) {
        var policies = bases.stream().map(Basis::policy).toList();
        var values = new HashMap<>(PartnerGroup.values(ports, Set.of(partner), asked.period(), policies).getOrDefault(partner, Map.of()));
        policies.stream().flatMap(policy -> policy.conditions().stream()).forEach(condition -> Optional.ofNullable(asked.indicators().get(
                new Asked(condition.indicator(), condition.dimension()))).ifPresent(value -> values.put(condition, value)));
        return values;
    }

    /** The lines there are, some in the place of others or missing, and then those that are new. */
    private void each(Consumer<List<CountedLine>> reader) {
        var given = new HashMap<RevenueLineId, CountedLine>();
        asked.lines().forEach(line -> given.put(line.id(), counted(line)));
        var replaced = new HashSet<RevenueLineId>();
        new PartnerLines(ports.inputs().revenue(), partner, asked.period()).each(page -> reader.accept(page.stream()
                .filter(line -> !asked.without().contains(line.id())).map(line -> {
                    var other = given.get(line.id());
                    return other != null && replaced.add(line.id()) ? other : line;
                }).toList()));
        reader.accept(given.values().stream().filter(line -> !replaced.contains(line.id())).toList());
    }

    private CountedLine counted(WhatIf.TriedLine line) {
        return new CountedLine(line.id(), partner, line.month(), line.customer().orElse(partner), line.reseller(), Optional.empty(),
                line.serviceType(), line.associationType(), line.billingMode(), line.takesBack(), line.revenue());
    }
}
