package org.partnercenter.application.file;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Formulas;
import org.partnercenter.domain.file.RowForecast;
import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The report of a file as a table: every row's outcome and, where it was refused, the rules; of a file that was only checked, what the
 * outcome would be. Of a file that was unfit as a whole, its faults.
 */
public final class FileReport {

    private static final int PORTION = 1_000;
    private static final String BETWEEN = "; ";
    private static final List<FileKind.Title> BEFORE = List.of(new FileKind.Title("row", "行"),
            new FileKind.Title(FileKind.REFERENCE.name(), FileKind.REFERENCE.chinese()), new FileKind.Title("outcome", "结果"));
    private static final List<FileKind.Title> BEHIND = List.of(new FileKind.Title("code", "错误码"),
            new FileKind.Title("rule", "规则"), new FileKind.Title("sentence", "说明"), new FileKind.Title("remedy", "处理建议"));

    private final DroppedFiles files;
    private final DroppedFile file;
    private final List<FileKind.Title> results;
    private final Texts texts;
    private final Language language;

    FileReport(DroppedFiles files, DroppedFile file, List<FileKind.Title> results, Texts texts, Language language) {
        this.files = files;
        this.file = file;
        this.results = results;
        this.texts = texts;
        this.language = language;
    }

    public DroppedFile file() {
        return file;
    }

    /** Gives header and rows to the reader, one after the other; reads rows in portions. */
    public void forEach(Consumer<List<String>> reader) {
        reader.accept(header());
        var portion = files.rows(file.id(), 0, PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(row -> reader.accept(safe(cells(row))));
            portion = portion.size() < PORTION ? List.of() : files.rows(file.id(), portion.getLast().line(), PORTION);
        }
        file.faults().forEach(fault -> reader.accept(safe(cells(fault))));
    }

    private List<String> header() {
        var cells = new ArrayList<String>();
        BEFORE.forEach(title -> cells.add(word(title)));
        results.forEach(title -> cells.add(word(title)));
        BEHIND.forEach(title -> cells.add(word(title)));
        return cells;
    }

    private String word(FileKind.Title title) {
        return switch (language) {
            case ZH_CN -> title.chinese();
            case EN_US -> title.name();
        };
    }

    private String word(RowOutcome outcome) {
        return texts.name(file.place().onlyChecked() ? RowForecast.of(outcome) : outcome, language);
    }

    private List<String> cells(FileRow row) {
        var cells = new ArrayList<>(List.of(String.valueOf(row.line()), row.reference().orElse(""),
                word(row.outcome())));
        results.forEach(title -> cells.add(row.ids().getOrDefault(title.name(), "")));
        addReasons(cells, row.refusals());
        return cells;
    }

    private List<String> cells(Refusal fault) {
        var cells = new ArrayList<>(List.of(fault.facts().getOrDefault("line", ""), "",
                word(RowOutcome.REFUSED)));
        results.forEach(title -> cells.add(""));
        addReasons(cells, List.of(fault));
        return cells;
    }

    private void addReasons(List<String> cells, List<Refusal> refusals) {
        cells.add(joined(refusals, Refusal::code));
        cells.add(joined(refusals, Refusal::rule));
        cells.add(joined(refusals, refusal -> texts.sentence(refusal, language)));
        cells.add(joined(refusals, refusal -> texts.remedy(refusal, language).orElse("")));
    }

    /** A reference or an id may come from a stranger. */
    private static List<String> safe(List<String> cells) {
        return cells.stream().map(Formulas::defused).toList();
    }

    private static String joined(List<Refusal> refusals, Function<Refusal, String> part) {
        return refusals.stream().map(part).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(BETWEEN));
    }
}
