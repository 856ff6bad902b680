package org.partnercenter.application.file;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.file.RowOutcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Dropped files in memory. */
public final class InMemoryDroppedFiles implements DroppedFiles, Rollbackable {

    private record Held(String node, Instant until) {
    }

    private static final Set<FileStatus> BEFORE_ROWS_ARE_DECIDED = Set.of(FileStatus.RECEIVED, FileStatus.APPLYING);

    private TreeMap<String, DroppedFile> files = new TreeMap<>();
    private Map<FileId, Held> holders = new HashMap<>();
    private Map<FileId, TreeMap<Integer, FileRow>> rows = new HashMap<>();
    private final List<Integer> portions = new ArrayList<>();

    /** A file as it is, held by nobody. */
    public void put(DroppedFile file, List<FileRow> itsRows) {
        files.put(file.id().value(), file);
        var byLine = new TreeMap<Integer, FileRow>();
        itsRows.forEach(row -> byLine.put(row.line(), row));
        rows.put(file.id(), byLine);
    }

    /** How many rows were asked for at a time. */
    public List<Integer> portions() {
        return List.copyOf(portions);
    }

    @Override
    public synchronized Set<FileId> claim(String node, List<DroppedFile> claims, Instant until) {
        var claimed = new HashSet<FileId>();
        for (var file : claims) {
            boolean taken = files.values().stream().anyMatch(other -> !other.status().isFinal()
                    && other.place().equals(file.place()));
            if (!taken) {
                put(file, List.of());
                holders.put(file.id(), new Held(node, until));
                claimed.add(file.id());
            }
        }
        return claimed;
    }

    @Override
    public synchronized List<DroppedFile> pickUp(String node, Collection<FileId> busy, Instant now, Instant until, int limit) {
        var picked = files.values().stream().filter(file -> !file.status().isFinal())
                .filter(file -> isFree(node, busy, now, file.id())).filter(this::isItsTurn).limit(limit).toList();
        picked.forEach(file -> holders.put(file.id(), new Held(node, until)));
        return picked;
    }

    private boolean isFree(String node, Collection<FileId> busy, Instant now, FileId file) {
        var held = holders.get(file);
        return held == null || held.until().isBefore(now) || node.equals(held.node()) && !busy.contains(file);
    }

    private boolean isItsTurn(DroppedFile file) {
        return !BEFORE_ROWS_ARE_DECIDED.contains(file.status()) || files.headMap(file.id().value()).values().stream()
                .noneMatch(earlier -> BEFORE_ROWS_ARE_DECIDED.contains(earlier.status())
                        && earlier.place().folder().equals(file.place().folder())
                        && earlier.place().onlyChecked() == file.place().onlyChecked()
                        && earlier.place().kind().equals(file.place().kind()));
    }

    @Override
    public synchronized void hold(String node, Collection<FileId> held, Instant until) {
        held.stream().filter(file -> isHeldBy(node, file)).forEach(file -> holders.put(file, new Held(node, until)));
    }

    @Override
    public synchronized void letGo(String node, FileId file, Instant until) {
        if (isHeldBy(node, file)) {
            holders.put(file, new Held(null, until));
        }
    }

    private boolean isHeldBy(String node, FileId file) {
        return holders.containsKey(file) && node.equals(holders.get(file).node());
    }

    private void mustHold(String node, FileId file) {
        if (!isHeldBy(node, file)) {
            throw new FileTakenOver(file);
        }
    }

    @Override
    public synchronized void update(String node, DroppedFile file) {
        mustHold(node, file.id());
        files.put(file.id().value(), with(file, files.get(file.id().value()).tally()));
    }

    private static DroppedFile with(DroppedFile file, DroppedFile.Tally tally) {
        return new DroppedFile(file.id(), file.place(), file.viewers(), file.status(), file.size(), file.received(),
                file.language(), file.checked(), tally, file.faults(), file.finished());
    }

    @Override
    public synchronized Set<Integer> decided(FileId file, int first, int last) {
        return Set.copyOf(rows.get(file).subMap(first, true, last, true).keySet());
    }

    @Override
    public synchronized void record(String node, FileId file, List<FileRow> decided) {
        mustHold(node, file);
        decided.forEach(row -> {
            if (rows.get(file).put(row.line(), row) != null) {
                throw new IllegalStateException("line " + row.line() + " is decided already");
            }
        });
        files.put(file.value(), with(files.get(file.value()), tally(rows.get(file).values())));
    }

    private static DroppedFile.Tally tally(Collection<FileRow> decided) {
        var counts = decided.stream().collect(Collectors.groupingBy(FileRow::outcome, Collectors.summingInt(row -> 1)));
        return new DroppedFile.Tally(counts.getOrDefault(RowOutcome.GRANTED, 0), counts.getOrDefault(RowOutcome.REPLAYED, 0),
                counts.getOrDefault(RowOutcome.REFUSED, 0));
    }

    @Override
    public List<FileRow> rows(FileId file, int after, int limit) {
        portions.add(limit);
        return rows.get(file).tailMap(after, false).values().stream().limit(limit).toList();
    }

    @Override
    public Page<DroppedFile> list(Scope scope, FileFilter filter, PageRequest page) {
        var matching = files.values().stream().filter(file -> sees(scope, file.viewers())).filter(matches(filter))
                .sorted(Comparator.comparing(DroppedFile::received).thenComparing(file -> file.id().value()).reversed())
                .toList();
        var behind = page.after().map(marker -> matching.stream().dropWhile(file -> !file.id().value().equals(marker))
                .skip(1).toList()).orElse(matching);
        return new Page<>(matching.size(), behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, Viewers viewers) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> viewers.equals(Viewers.of(partner, Optional.empty()));
            case Scope.OfReseller(var distributor, var reseller) -> viewers.equals(Viewers.of(distributor, Optional.of(reseller)));
            case Scope.OfHolder(var holder) -> viewers.equals(Viewers.none().withCustomer(holder));
            case Scope.OfAccountManager manager -> false;
        };
    }

    private static Predicate<DroppedFile> matches(FileFilter filter) {
        return file -> is(filter.folder().map(party -> party.value()), file.place().folder())
                && is(filter.kind(), file.place().kind()) && is(filter.name(), file.place().name())
                && is(filter.status(), file.status()) && filter.begin().filter(begin -> !file.received().isAfter(begin)).isEmpty()
                && filter.end().filter(end -> !file.received().isBefore(end)).isEmpty();
    }

    private static boolean is(Optional<?> wanted, Object value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    @Override
    public Optional<DroppedFile> find(Scope scope, FileId id) {
        return Optional.ofNullable(files.get(id.value())).filter(file -> sees(scope, file.viewers()));
    }

    @Override
    public synchronized int forget(Instant before, int limit) {
        var old = files.values().stream().filter(file -> file.finished().filter(at -> at.isBefore(before)).isPresent())
                .limit(limit).toList();
        old.forEach(file -> {
            files.remove(file.id().value());
            rows.remove(file.id());
        });
        return old.size();
    }

    @Override
    public Runnable snapshot() {
        var oldFiles = new TreeMap<>(files);
        var oldHolders = new HashMap<>(holders);
        var oldRows = new HashMap<FileId, TreeMap<Integer, FileRow>>();
        rows.forEach((file, byLine) -> oldRows.put(file, new TreeMap<>(byLine)));
        return () -> {
            files = oldFiles;
            holders = oldHolders;
            rows = oldRows;
        };
    }
}
