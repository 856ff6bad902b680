package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Exports and their files in plain maps. */
public final class InMemoryExports implements Exports, Rollbackable {

    private record Row(Export export, int attempts, Optional<String> holder, Optional<Instant> until, List<byte[]> file) {

        Row with(Export other) {
            return new Row(other, attempts, holder, until, file);
        }

        Row free(Optional<Instant> again) {
            return new Row(export, attempts, Optional.empty(), again, file);
        }

        Row withoutFile() {
            return new Row(export, attempts, holder, until, List.of());
        }
    }

    private static final Comparator<Row> OLDEST = Comparator.<Row, Instant>comparing(row -> row.export().requested())
            .thenComparing(row -> row.export().id().value());

    private final Map<ExportId, Row> rows = new LinkedHashMap<>();

    @Override
    public synchronized int holdUnfinished(PartyId party) {
        return (int) rows.values().stream().filter(row -> isOf(party, row) && row.export().status().isUnfinished()).count();
    }

    private static boolean isOf(PartyId party, Row row) {
        return row.export().owner().party().equals(party);
    }

    @Override
    public synchronized void add(List<Export> exports) {
        exports.forEach(export -> rows.put(export.id(), new Row(export, 0, Optional.empty(), Optional.empty(), List.of())));
    }

    @Override
    public synchronized List<Export> hold(PartyId party, Set<ExportId> ids) {
        return rows.values().stream().filter(row -> isOf(party, row) && ids.contains(row.export().id())).map(Row::export).toList();
    }

    @Override
    public synchronized void cancel(List<Export> cancelled) {
        cancelled.forEach(export -> rows.computeIfPresent(export.id(), (id, row) ->
                row.with(export).free(Optional.empty()).withoutFile()));
    }

    @Override
    public synchronized Optional<Export> find(PartyId party, ExportId id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> isOf(party, row)).map(Row::export);
    }

    @Override
    public synchronized Page<Export> list(PartyId party, ExportFilter filter, Instant now, PageRequest page) {
        var all = rows.values().stream().filter(row -> isOf(party, row)).sorted(OLDEST.reversed()).map(Row::export)
                .filter(export -> filter.kind().filter(kind -> !kind.equals(export.wanted().kind())).isEmpty()
                        && filter.status().filter(status -> status != export.statusAt(now)).isEmpty()).toList();
        var behind = page.after().map(id -> all.stream().dropWhile(export -> !export.id().value().equals(id)).skip(1).toList());
        return new Page<>(page.counted() ? all.size() : 0,
                behind.orElse(all).stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public synchronized Optional<byte[]> part(ExportId id, int part) {
        return Optional.ofNullable(rows.get(id)).map(Row::file).filter(file -> part < file.size()).map(file -> file.get(part));
    }

    @Override
    public synchronized Optional<PickedUp> pickUp(String node, Instant now, Instant until) {
        return rows.values().stream().filter(row -> row.export().status().isUnfinished() && (row.until().filter(now::isBefore).isEmpty()
                || row.holder().filter(node::equals).isPresent())).min(OLDEST).map(row -> {
            var taken = new Row(row.export().started(), row.attempts() + 1, Optional.of(node), Optional.of(until), List.of());
            rows.put(taken.export().id(), taken);
            return new PickedUp(taken.export(), taken.attempts());
        });
    }

    private boolean ifWrittenBy(String node, ExportId id, UnaryOperator<Row> change) {
        var row = rows.get(id);
        if (row == null || row.export().status() != ExportStatus.RUNNING || row.holder().filter(node::equals).isEmpty()) {
            return false;
        }
        rows.put(id, change.apply(row));
        return true;
    }

    @Override
    public synchronized boolean progress(String node, ExportId id, Export.Progress progress, Instant until) {
        return ifWrittenBy(node, id, row -> {
            var old = row.export();
            return new Row(new Export(id, old.owner(), old.wanted(), old.status(), old.requested(), progress, old.failure(),
                    old.finished(), old.expires()), row.attempts(), row.holder(), Optional.of(until), row.file());
        });
    }

    @Override
    public synchronized boolean append(String node, ExportId id, int part, byte[] content) {
        return ifWrittenBy(node, id, row -> {
            var file = new ArrayList<>(row.file());
            if (part != file.size()) {
                throw new IllegalStateException("part " + part + " behind " + file.size());
            }
            file.add(content.clone());
            return new Row(row.export(), row.attempts(), row.holder(), row.until(), List.copyOf(file));
        });
    }

    @Override
    public synchronized boolean settle(String node, Export export) {
        return ifWrittenBy(node, export.id(), row -> {
            var settled = row.with(export).free(Optional.empty());
            return export.expires().isPresent() ? settled : settled.withoutFile();
        });
    }

    @Override
    public synchronized void letGo(String node, ExportId id, Instant until) {
        ifWrittenBy(node, id, row -> row.free(Optional.of(until)));
    }

    @Override
    public synchronized int expire(Instant now, int limit) {
        var over = some(row -> row.export().status() == ExportStatus.COMPLETED
                && row.export().statusAt(now) == ExportStatus.EXPIRED, limit);
        over.forEach(row -> {
            var old = row.export();
            rows.put(old.id(), row.with(new Export(old.id(), old.owner(), old.wanted(), ExportStatus.EXPIRED, old.requested(),
                    old.progress(), old.failure(), old.finished(), old.expires())).withoutFile());
        });
        return over.size();
    }

    @Override
    public synchronized int forget(Instant before, int limit) {
        var over = some(row -> row.export().finished().filter(before::isAfter).isPresent()
                && row.export().status() != ExportStatus.COMPLETED, limit);
        over.forEach(row -> rows.remove(row.export().id()));
        return over.size();
    }

    private List<Row> some(Predicate<Row> wanted, int limit) {
        return rows.values().stream().filter(wanted).limit(limit).toList();
    }

    @Override
    public synchronized Runnable snapshot() {
        var then = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
