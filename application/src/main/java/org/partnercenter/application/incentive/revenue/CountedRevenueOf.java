package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.incentive.RevenueOf;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Revenue as incentives are calculated from it. What takes back names what it takes back, where that is known (INC-10). */
final class CountedRevenueOf implements RevenueOf {

    private final RevenuePorts ports;

    CountedRevenueOf(RevenuePorts ports) {
        this.ports = ports;
    }

    @Override
    public List<PartyId> partners(YearMonth first, YearMonth last, Optional<PartyId> after, int limit) {
        return ports.stores().revenues().partners(first, last, after, limit);
    }

    @Override
    public Map<PartyId, Map<YearMonth, RevenueStatus>> statuses(Set<PartyId> partners, YearMonth first, YearMonth last) {
        var current = ports.monthOf(ports.clocks().business());
        var found = new HashMap<PartyId, Map<YearMonth, RevenueStatus>>();
        ports.stores().revenues().statements(partners, first, last).forEach(statement -> found
                .computeIfAbsent(statement.partner(), none -> new HashMap<>()).put(statement.month(), statement.status(current)));
        return found;
    }

    @Override
    public List<CountedLine> lines(PartyId partner, YearMonth first, YearMonth last, Optional<RevenueLineId> after, int limit) {
        var revenues = ports.stores().revenues();
        var lines = revenues.counted(partner, first, last, after, limit);
        var negative = lines.stream().filter(line -> line.revenue().minor() < 0).map(CountedLine::id).collect(Collectors.toSet());
        if (negative.isEmpty()) {
            return lines;
        }
        var back = revenues.lines(negative);
        var related = revenues.related(partner, back, last);
        var whole = back.stream().collect(Collectors.toMap(RevenueLine::id, line -> line.counted(line.takesBack(related))));
        return lines.stream().map(line -> whole.getOrDefault(line.id(), line)).toList();
    }
}
