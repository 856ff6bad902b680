package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Closings in memory. */
public final class InMemoryClosings implements Closings, Rollbackable {

    private final Map<ReconciliationPeriod, Closing> closings = new TreeMap<>();
    private final Map<ReconciliationPeriod, TreeMap<String, PartnerClosing>> partners = new TreeMap<>();

    @Override
    public Optional<Closing> find(ReconciliationPeriod period) {
        return Optional.ofNullable(closings.get(period));
    }

    @Override
    public Optional<Closing> hold(ReconciliationPeriod period) {
        return find(period);
    }

    @Override
    public Optional<Closing> holdIfFree(ReconciliationPeriod period) {
        return find(period);
    }

    @Override
    public void put(Closing closing) {
        closings.put(closing.period(), closing);
    }

    @Override
    public void list(ReconciliationPeriod period, Collection<PartyId> more) {
        more.forEach(partner -> of(period).putIfAbsent(partner.value(), waiting(partner)));
    }

    private static PartnerClosing waiting(PartyId partner) {
        return new PartnerClosing(partner, ClosingState.OPEN, 0, 0, Optional.empty(), Optional.empty());
    }

    private TreeMap<String, PartnerClosing> of(ReconciliationPeriod period) {
        return partners.computeIfAbsent(period, none -> new TreeMap<>());
    }

    @Override
    public void reopen(ReconciliationPeriod period, boolean all) {
        of(period).replaceAll((id, each) -> all || each.state() != ClosingState.GENERATED ? waiting(each.partner()) : each);
    }

    @Override
    public List<PartyId> take(ReconciliationPeriod period, Optional<PartyId> only, int limit) {
        return waiting(period, Integer.MAX_VALUE).stream().filter(id -> only.map(id::equals).orElse(true)).limit(limit).toList();
    }

    @Override
    public List<PartyId> waiting(ReconciliationPeriod period, int limit) {
        return of(period).values().stream().filter(each -> each.state() == ClosingState.OPEN).map(PartnerClosing::partner).limit(limit).toList();
    }

    @Override
    public void settle(ReconciliationPeriod period, Collection<PartnerClosing> done) {
        done.forEach(each -> of(period).put(each.partner().value(), each));
    }

    @Override
    public Progress progress(ReconciliationPeriod period) {
        return new Progress(of(period).values().stream().collect(Collectors.groupingBy(PartnerClosing::state, Collectors.counting())),
                of(period).values().stream().mapToLong(PartnerClosing::lines).sum());
    }

    @Override
    public Page<PartnerClosing> partners(ReconciliationPeriod period, Optional<ClosingState> state, PageRequest page) {
        var matching = of(period).values().stream().filter(each -> state.map(wanted -> wanted == each.state()).orElse(true)).toList();
        return new Page<>(page.counted() ? matching.size() : 0, matching.stream()
                .filter(each -> page.after().map(marker -> each.partner().value().compareTo(marker) > 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public List<ReconciliationPeriod> running(int limit) {
        return closings.values().stream().filter(Closing::isRunning).map(Closing::period).sorted().limit(limit).toList();
    }

    @Override
    public List<ReconciliationPeriod> unsettled(int limit) {
        return partners.entrySet().stream().filter(each -> each.getValue().values().stream().anyMatch(partner ->
                        partner.state() == ClosingState.ESTIMATED || partner.state() == ClosingState.FAILED))
                .map(Map.Entry::getKey).sorted(Comparator.naturalOrder()).limit(limit).toList();
    }

    @Override
    public Runnable snapshot() {
        var before = new HashMap<>(closings);
        var rows = new ArrayList<Map.Entry<ReconciliationPeriod, TreeMap<String, PartnerClosing>>>();
        partners.forEach((period, all) -> rows.add(Map.entry(period, new TreeMap<>(all))));
        return () -> {
            closings.clear();
            closings.putAll(before);
            partners.clear();
            rows.forEach(row -> partners.put(row.getKey(), row.getValue()));
        };
    }
}
