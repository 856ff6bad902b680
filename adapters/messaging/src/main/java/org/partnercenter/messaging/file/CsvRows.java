package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a CSV file (RFC 4180), whose header names the columns in either language. */
final class CsvRows {

    private static final int MAX_RECORD = 2 * Content.MAX_LINE;

    private final FileKind<?, ?> kind;
    private final RowVisitor visitor;
    private final List<Column> columns = new ArrayList<>();
    private int line = 1;

    private CsvRows(FileKind<?, ?> kind, RowVisitor visitor) {
        this.kind = kind;
        this.visitor = visitor;
    }

    static void read(FileKind<?, ?> kind, Reader in, RowVisitor visitor) throws IOException {
        new CsvRows(kind, visitor).read(in);
    }

    private void read(Reader in) throws IOException {
        try (var records = CsvReader.builder().maxBufferSize(MAX_RECORD).allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false).allowExtraFields(true).allowMissingFields(true)
                .skipEmptyLines(true).ofCsvRecord(in)) {
            var all = records.iterator();
            if (!all.hasNext()) {
                visitor.fault(FileRefusal.FILE_EMPTY.refusal());
                return;
            }
            boolean goOn = header(all.next());
            while (goOn && all.hasNext()) {
                goOn = row(all.next());
            }
        } catch (CsvParseException broken) {
            visitor.fault(FileRefusal.QUOTE_BROKEN.refusal("line", line));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private boolean header(CsvRecord header) {
        var faults = new ArrayList<Refusal>();
        var seen = new HashSet<Column>();
        var language = Language.EN_US;
        for (var cell : header.getFields()) {
            var name = cell.strip();
            var column = kind.column(name);
            if (column.isEmpty()) {
                faults.add(FileRefusal.COLUMN_UNKNOWN.refusal("column", shown(name)).with("kind", kind.name())
                        .with("columns", names()));
                continue;
            }
            if (!seen.add(column.get())) {
                faults.add(FileRefusal.COLUMN_TWICE.refusal("column", shown(name)));
            }
            if (!column.get().name().equalsIgnoreCase(name)) {
                language = Language.ZH_CN;
            }
            columns.add(column.get());
        }
        kind.columns().stream().filter(column -> column.required() && !seen.contains(column)).forEach(column ->
                faults.add(FileRefusal.COLUMN_MISSING.refusal("column", column.name()).with("columns", names())));
        visitor.language(language);
        faults.forEach(visitor::fault);
        return faults.isEmpty();
    }

    private boolean row(CsvRecord cells) {
        line = (int) cells.getStartingLineNumber();
        if (cells.getFieldCount() != columns.size()) {
            return visitor.fault(FileRefusal.CELLS_MISCOUNTED.refusal("line", line).with("found", cells.getFieldCount())
                    .with("expected", columns.size()));
        }
        var row = new LinkedHashMap<Column, JsonNode>();
        for (int i = 0; i < columns.size(); i++) {
            var text = cells.getField(i).strip();
            if (!text.isEmpty()) {
                row.put(columns.get(i), TextNode.valueOf(text));
            }
        }
        if (!row.isEmpty()) {
            visitor.row(new Row(line, row));
        }
        return true;
    }

    private String names() {
        return names(kind);
    }

    static String names(FileKind<?, ?> kind) {
        return Stream.concat(kind.columns().stream(), kind.ownColumns().stream()).map(Column::name)
                .collect(Collectors.joining(", "));
    }

    /** Enough of a header to find it. */
    static String shown(String header) {
        return header.codePoints().limit(64).map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
