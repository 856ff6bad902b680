package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the file of one export, page by page. No transaction and no row outlives its page. */
final class ExportRun {

    static final int PAGE = 1_000;

    private final Export export;
    private final PartStream out;
    private final ExportFormats formats;
    private final Texts texts;
    private final Consumer<Export.Progress> afterPage;

    /** @param afterPage hears how far it has come; ends the run by an exception */
    ExportRun(Export export, PartStream out, ExportFormats formats, Texts texts, Consumer<Export.Progress> afterPage) {
        this.export = export;
        this.out = out;
        this.formats = formats;
        this.texts = texts;
        this.afterPage = afterPage;
    }

    /** @param now business time, as of which all rows are told */
    <R> Decision<Export.Progress> write(ExportKind<R> kind, Instant now) {
        return kind.open(export.owner().caller(), export.wanted().filters(), now).flatMap(rows -> write(kind, rows));
    }

    private <R> Decision<Export.Progress> write(ExportKind<R> kind, ExportKind.Rows<R> rows) {
        var format = export.wanted().format();
        var language = export.wanted().language();
        var writer = formats.begin(format, kind.title(language), out);
        writer.write(kind.header(language));
        var page = rows.read(new PageRequest(0, PAGE));
        var total = Optional.of(page.total());
        long written = 0;
        while (!page.items().isEmpty()) {
            if (Math.max(total.get(), written + page.items().size()) > format.maxRows()) {
                return Decision.refused(ExportRefusal.EXPORT_TOO_LARGE.refusal("limit", format.maxRows()));
            }
            page.items().forEach(row -> writer.write(named(kind.cells(row), language)));
            written += page.items().size();
            afterPage.accept(new Export.Progress(total, written, out.size()));
            if (page.items().size() < PAGE) {
                break;
            }
            page = rows.read(PageRequest.onwards(PAGE, kind.marker().apply(page.items().getLast())));
        }
        writer.finish();
        out.close();
        return Decision.granted(new Export.Progress(total, written, out.size()));
    }

    private List<Cell> named(List<Cell> cells, Language language) {
        return cells.stream().map(cell -> cell instanceof Cell.Named(var value) ? Cell.of(texts.name(value, language)) : cell).toList();
    }
}
