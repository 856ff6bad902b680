package org.partnercenter.rest.file;

import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.DroppedFiles;
import org.partnercenter.application.file.FileFilter;
import org.partnercenter.application.file.FileRow;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.file.FileId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Files that nobody works on: they are read, and nothing else. */
final class FilesAtRest implements DroppedFiles {

    private final List<DroppedFile> newestFirst = new ArrayList<>();
    private final Map<FileId, List<FileRow>> rows = new HashMap<>();
    final List<Integer> portions = new ArrayList<>();

    /** Files are put in the order they were received in. */
    void put(DroppedFile file, List<FileRow> itsRows) {
        newestFirst.addFirst(file);
        rows.put(file.id(), itsRows);
    }

    @Override
    public Page<DroppedFile> list(Scope scope, FileFilter filter, PageRequest page) {
        var matching = newestFirst.stream().filter(file -> sees(scope, file.viewers())).filter(matches(filter)).toList();
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
        return newestFirst.stream().filter(file -> file.id().equals(id) && sees(scope, file.viewers())).findFirst();
    }

    @Override
    public List<FileRow> rows(FileId file, int after, int limit) {
        portions.add(limit);
        return rows.get(file).stream().filter(row -> row.line() > after).limit(limit).toList();
    }

    @Override
    public Set<FileId> claim(List<DroppedFile> files) {
        throw working();
    }

    @Override
    public List<DroppedFile> pickUp(String node, Collection<FileId> busy, Instant now, Instant until, int limit) {
        throw working();
    }

    @Override
    public void hold(String node, Collection<FileId> files, Instant until) {
        throw working();
    }

    @Override
    public void letGo(String node, FileId file, Instant until) {
        throw working();
    }

    @Override
    public void update(String node, DroppedFile file) {
        throw working();
    }

    @Override
    public Set<Integer> decided(FileId file, int first, int last) {
        throw working();
    }

    @Override
    public void record(String node, FileId file, List<FileRow> decided) {
        throw working();
    }

    @Override
    public int forget(Instant before, int limit) {
        throw working();
    }

    private static UnsupportedOperationException working() {
        return new UnsupportedOperationException("nobody works on these files");
    }
}
