package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.Exports;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.DeliverySchedule;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Regular deliveries in plain maps, beside exports. */
public final class InMemoryDeliveries implements Deliveries, Rollbackable {

    private record Key(DeliveryId delivery, LocalDate due) {
    }

    private record Held(DeliveryRun run, Optional<String> holder, Optional<Instant> until, Optional<String> token) {
    }

    private final Map<DeliveryId, Delivery> rows = new LinkedHashMap<>();
    private final Map<Key, Held> runs = new LinkedHashMap<>();
    private final Exports exports;
    private final ZoneId zone;

    public InMemoryDeliveries(Exports exports, ZoneId zone) {
        this.exports = exports;
        this.zone = zone;
    }

    private Stream<Delivery> of(PartyId party) {
        return rows.values().stream().filter(delivery -> delivery.owner().party().equals(party));
    }

    @Override
    public synchronized List<Delivery> holdActive(PartyId party) {
        return of(party).filter(Delivery::isActive).toList();
    }

    @Override
    public synchronized void add(List<Delivery> deliveries) {
        deliveries.forEach(delivery -> rows.put(delivery.id(), delivery));
    }

    @Override
    public synchronized List<Delivery> hold(PartyId party, Set<DeliveryId> ids) {
        return of(party).filter(delivery -> ids.contains(delivery.id())).toList();
    }

    @Override
    public synchronized void update(List<Delivery> changed) {
        add(changed);
    }

    @Override
    public synchronized Optional<Delivery> find(PartyId party, DeliveryId id) {
        return of(party).filter(delivery -> delivery.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Page<Delivery> list(PartyId party, PageRequest page) {
        return page(of(party).sorted(Comparator.comparing(Delivery::since).thenComparing(delivery -> delivery.id().value()).reversed()).toList(),
                page, delivery -> delivery.id().value());
    }

    @Override
    public synchronized Map<DeliveryId, DeliveryRun> last(Set<DeliveryId> ids) {
        var last = new HashMap<DeliveryId, DeliveryRun>();
        runs.values().stream().map(Held::run).filter(run -> ids.contains(run.delivery())).forEach(run ->
                last.merge(run.delivery(), run, (one, other) -> one.due().isAfter(other.due()) ? one : other));
        return last;
    }

    @Override
    public synchronized Page<DeliveryRun> runs(DeliveryId id, PageRequest page) {
        return page(runs.values().stream().map(Held::run).filter(run -> run.delivery().equals(id))
                .sorted(Comparator.comparing(DeliveryRun::due).reversed()).toList(), page, run -> run.due().toString());
    }

    private static <T> Page<T> page(List<T> all, PageRequest page, Function<T, String> marker) {
        var behind = page.after().map(after -> all.stream().dropWhile(each -> !marker.apply(each).equals(after)).skip(1).toList()).orElse(all);
        return new Page<>(page.counted() ? all.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public synchronized boolean anyDue(Instant now) {
        return !lockDue(now, 1).isEmpty();
    }

    @Override
    public synchronized List<Delivery> lockDue(Instant now, int limit) {
        return rows.values().stream().filter(delivery -> delivery.isActive() && !DeliverySchedule.dueAt(delivery.nextDue(), zone).isAfter(now))
                .sorted(Comparator.comparing(Delivery::nextDue)).limit(limit).toList();
    }

    @Override
    public synchronized void addRuns(List<DeliveryRun> added) {
        added.forEach(run -> {
            if (runs.putIfAbsent(new Key(run.delivery(), run.due()), new Held(run, Optional.empty(), Optional.empty(), Optional.empty())) != null) {
                throw new IllegalStateException("two runs of one day");
            }
        });
    }

    @Override
    public synchronized Optional<PickedUp> pickUp(String node, Instant now, Instant until) {
        return runs.values().stream().filter(held -> held.run().isWaiting() && !held.run().nextTry().isAfter(now) && isFree(held, node, now)
                        && isWritten(held.run())).min(Comparator.comparing((Held held) -> held.run().nextTry())
                        .thenComparing(held -> held.run().due())).map(held -> {
            runs.put(key(held.run()), new Held(held.run(), Optional.of(node), Optional.of(until), held.token()));
            return new PickedUp(rows.get(held.run().delivery()), held.run(), held.token());
        });
    }

    private static boolean isFree(Held held, String node, Instant now) {
        return held.until().filter(now::isBefore).isEmpty() || held.holder().equals(Optional.of(node));
    }

    private boolean isWritten(DeliveryRun run) {
        return exports.find(rows.get(run.delivery()).owner().party(), run.export()).filter(export -> export.finished().isEmpty()).isEmpty();
    }

    private static Key key(DeliveryRun run) {
        return new Key(run.delivery(), run.due());
    }

    @Override
    public synchronized boolean written(String node, DeliveryId id, LocalDate due, String token) {
        var held = runs.get(new Key(id, due));
        if (!held.holder().equals(Optional.of(node)) || !held.run().isWaiting()) {
            return false;
        }
        runs.put(new Key(id, due), new Held(held.run(), held.holder(), held.until(), Optional.of(token)));
        return true;
    }

    @Override
    public synchronized void letGo(String node, DeliveryId id, LocalDate due, Instant until) {
        runs.computeIfPresent(new Key(id, due), (key, held) -> held.holder().equals(Optional.of(node))
                ? new Held(held.run(), Optional.empty(), Optional.of(until), held.token()) : held);
    }

    @Override
    public synchronized Optional<PickedUp> lockRun(DeliveryId id, LocalDate due) {
        return Optional.ofNullable(runs.get(new Key(id, due))).map(held -> new PickedUp(rows.get(id), held.run(), held.token()));
    }

    @Override
    public synchronized void saveRun(DeliveryRun run, Optional<String> token) {
        runs.put(key(run), new Held(run, Optional.empty(), Optional.empty(), token));
    }

    @Override
    public synchronized Runnable snapshot() {
        var oldRows = new LinkedHashMap<>(rows);
        var oldRuns = new LinkedHashMap<>(runs);
        return () -> {
            rows.clear();
            rows.putAll(oldRows);
            runs.clear();
            runs.putAll(oldRuns);
        };
    }
}
