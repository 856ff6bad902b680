package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A list that can be exported. All that a capability has to say to have its list exported.
 *
 * @param title       what the list is called; in English it names the kind
 * @param callers     party kinds it is open to
 * @param permissions items of which the caller needs one (COM-12)
 * @param marker      names a row, so that the rows behind it can be asked for
 */
public record ExportKind<R>(FileKind.Title title, Set<PartyKind> callers, Set<PermissionItem> permissions, List<Column<R>> columns,
                            Source<R> source, Function<R, String> marker) {

    /** A column of the file. */
    public record Column<R>(String name, String chinese, Function<R, Cell> cell) {
    }

    /** Opens the list for a caller: once to see whether it may be exported so, and again when it is. */
    @FunctionalInterface
    public interface Source<R> {

        /**
         * What of the list the caller may see.
         *
         * @param filters every one is to be read, so that unknown ones are noticed
         * @param now     business time, as of which the rows are told
         */
        Decision<Rows<R>> open(Caller caller, ExportFilters filters, Instant now);
    }

    /** An opened list; reads on behind a marker as fast as at its beginning. */
    @FunctionalInterface
    public interface Rows<R> {

        Page<R> read(PageRequest page);
    }

    public ExportKind {
        callers = Set.copyOf(callers);
        permissions = Set.copyOf(permissions);
        columns = List.copyOf(columns);
    }

    public String name() {
        return title.name();
    }

    /** What it is to export this list, for those who ask who may. */
    @SuppressWarnings("rawtypes")
    public Operation<ExportFilters, Page> operation() {
        return new Operation<>("export-" + name(), ExportFilters.class, Page.class, callers, permissions);
    }

    public String title(Language language) {
        return word(language, title.name(), title.chinese());
    }

    public List<Cell> header(Language language) {
        return columns.stream().map(column -> Cell.of(word(language, column.name(), column.chinese()))).toList();
    }

    public List<Cell> cells(R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /** What the caller may see of the list, if it may export it at all. */
    public Decision<Rows<R>> open(Caller caller, Map<String, String> filters, Instant now) {
        var given = new ExportFilters(filters);
        return Decision.unless(operation().refusalsFor(caller), caller).flatMap(open -> source.open(caller, given, now))
                .flatMap(given::unlessFaulty);
    }

    private static String word(Language language, String english, String chinese) {
        return switch (language) {
            case ZH_CN -> chinese;
            case EN_US -> english;
        };
    }
}
