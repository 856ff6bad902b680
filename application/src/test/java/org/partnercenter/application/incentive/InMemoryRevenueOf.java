package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Revenue as a test puts it. A line makes its month an estimate, until the test says how settled it is. */
public final class InMemoryRevenueOf implements RevenueOf {

    private final Map<PartyId, Map<YearMonth, RevenueStatus>> statuses = new TreeMap<>(Comparator.comparing(PartyId::value));
    private final Map<String, CountedLine> lines = new TreeMap<>();

    /** Puts a line, in place of one with the same id. */
    public InMemoryRevenueOf put(CountedLine line) {
        lines.put(line.id().value(), line);
        statuses.computeIfAbsent(line.partner(), none -> new HashMap<>()).putIfAbsent(line.month(), RevenueStatus.ESTIMATED);
        return this;
    }

    /** Says how settled a month is, be there lines or not. */
    public InMemoryRevenueOf status(PartyId partner, YearMonth month, RevenueStatus status) {
        statuses.computeIfAbsent(partner, none -> new HashMap<>()).put(month, status);
        return this;
    }

    @Override
    public List<PartyId> partners(YearMonth first, YearMonth last, Optional<PartyId> after, int limit) {
        return statuses.entrySet().stream().filter(each -> each.getValue().keySet().stream().anyMatch(month -> isWithin(month, first, last)))
                .map(Map.Entry::getKey).filter(id -> after.map(seen -> id.value().compareTo(seen.value()) > 0).orElse(true))
                .limit(limit).toList();
    }

    @Override
    public Map<PartyId, Map<YearMonth, RevenueStatus>> statuses(Set<PartyId> partners, YearMonth first, YearMonth last) {
        var found = new HashMap<PartyId, Map<YearMonth, RevenueStatus>>();
        partners.forEach(partner -> statuses.getOrDefault(partner, Map.of()).forEach((month, status) -> {
            if (isWithin(month, first, last)) {
                found.computeIfAbsent(partner, none -> new HashMap<>()).put(month, status);
            }
        }));
        return found;
    }

    @Override
    public List<CountedLine> lines(PartyId partner, YearMonth first, YearMonth last, Optional<RevenueLineId> after, int limit) {
        return lines.values().stream().filter(line -> line.partner().equals(partner) && isWithin(line.month(), first, last))
                .filter(line -> after.map(seen -> line.id().value().compareTo(seen.value()) > 0).orElse(true)).limit(limit).toList();
    }

    private static boolean isWithin(YearMonth month, YearMonth first, YearMonth last) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
