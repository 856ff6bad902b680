package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.CalculationId;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Calculations in memory. */
public final class InMemoryCalculations implements Calculations, Rollbackable {

    private final IncentiveBills bills;
    private final Map<IncentiveBillId, BillCalculation> current = new HashMap<>();
    private final Map<CalculationId, TreeMap<String, IncentiveLine>> lines = new HashMap<>();

    public InMemoryCalculations(IncentiveBills bills) {
        this.bills = bills;
    }

    @Override
    public void add(List<CalculatedLine> more) {
        more.forEach(each -> lines.computeIfAbsent(each.calculation(), none -> new TreeMap<>()).put(each.line().line().id().value(), each.line()));
    }

    @Override
    public void put(Collection<BillCalculation> calculations) {
        calculations.forEach(each -> current.put(each.bill(), each));
    }

    @Override
    public Map<IncentiveBillId, BillCalculation> of(Set<IncentiveBillId> ids) {
        var found = new HashMap<>(current);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Map<RevenueLineId, Rate> paid(PartyId partner, String incentive, AssociationType type, Set<RevenueLineId> wanted) {
        var found = new HashMap<RevenueLineId, Rate>();
        for (var calculation : current.values()) {
            var bill = bills.find(new Scope.Everything(), calculation.bill()).orElseThrow();
            if (bill.status() == IncentiveBillStatus.ESTIMATED || !bill.key().partner().equals(partner)
                    || !bill.key().incentive().equals(incentive) || bill.key().associationType() != type) {
                continue;
            }
            wanted.forEach(id -> Optional.ofNullable(linesOf(calculation.id()).get(id.value())).ifPresent(line ->
                    found.put(id, bill.status() == IncentiveBillStatus.LAPSED ? Rate.NOTHING : line.rate())));
        }
        return found;
    }

    private Map<String, IncentiveLine> linesOf(CalculationId id) {
        return lines.getOrDefault(id, new TreeMap<>());
    }

    @Override
    public Page<IncentiveLine> lines(Scope scope, CalculationId id, LineFilter filter, PageRequest page) {
        var matching = linesOf(id).values().stream().filter(line -> sees(scope, line) && matches(filter, line)).toList();
        return new Page<>(page.counted() ? matching.size() : 0, matching.stream()
                .filter(line -> page.after().map(marker -> line.line().id().value().compareTo(marker) > 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, IncentiveLine line) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> line.line().partner().equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    private static boolean matches(LineFilter filter, IncentiveLine each) {
        var line = each.line();
        return filter.customer().map(line.customer()::equals).orElse(true)
                && filter.reseller().map(id -> line.reseller().filter(id::equals).isPresent()).orElse(true)
                && filter.order().map(id -> line.orderId().filter(id::equals).isPresent()).orElse(true)
                && filter.serviceType().map(line.serviceType()::equals).orElse(true)
                && filter.reason().map(reason -> reason == each.reason()).orElse(true)
                && filter.billingMode().map(mode -> mode == line.billingMode()).orElse(true)
                && filter.month().map(line.month()::equals).orElse(true)
                && filter.takingBack().map(back -> back == line.takesBack().isPresent()).orElse(true);
    }

    @Override
    public int forget(int limit) {
        var counting = current.values().stream().map(BillCalculation::id).toList();
        var gone = lines.keySet().stream().filter(id -> !counting.contains(id)).limit(limit).toList();
        gone.forEach(lines::remove);
        return gone.size();
    }

    @Override
    public Runnable snapshot() {
        var calculations = Map.copyOf(current);
        var before = new HashMap<CalculationId, TreeMap<String, IncentiveLine>>();
        lines.forEach((id, all) -> before.put(id, new TreeMap<>(all)));
        return () -> {
            current.clear();
            current.putAll(calculations);
            lines.clear();
            lines.putAll(before);
        };
    }
}
