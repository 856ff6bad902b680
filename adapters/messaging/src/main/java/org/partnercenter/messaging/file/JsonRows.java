package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.messaging.kernel.StrictJson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;

/** Rows of a JSON Lines file: one object a line, whose members are named like columns. */
final class JsonRows {

    private final FileKind<?, ?> kind;
    private final RowVisitor visitor;

    private JsonRows(FileKind<?, ?> kind, RowVisitor visitor) {
        this.kind = kind;
        this.visitor = visitor;
    }

    static void read(FileKind<?, ?> kind, Reader in, RowVisitor visitor) throws IOException {
        new JsonRows(kind, visitor).read(new BufferedReader(in));
    }

    private void read(BufferedReader in) throws IOException {
        visitor.language(Language.EN_US);
        boolean goOn = true;
        int number = 1;
        for (var line = in.readLine(); goOn && line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                var object = StrictJson.object(line);
                goOn = object.isEmpty() ? visitor.fault(FileRefusal.LINE_NOT_JSON.refusal("line", number))
                        : row(object.get(), number);
            }
            number++;
        }
    }

    private boolean row(JsonNode object, int number) {
        boolean goOn = true;
        var row = new LinkedHashMap<Column, JsonNode>();
        for (var member : object.properties()) {
            var column = kind.column(member.getKey());
            if (column.isEmpty()) {
                goOn &= visitor.fault(FileRefusal.COLUMN_UNKNOWN.refusal("column", CsvRows.shown(member.getKey()))
                        .with("kind", kind.name()).with("columns", CsvRows.names(kind)).with("line", number));
            } else if (!isNothing(member.getValue()) && row.put(column.get(), member.getValue()) != null) {
                goOn &= visitor.fault(FileRefusal.COLUMN_TWICE.refusal("column", column.get().name()).with("line", number));
            }
        }
        if (!row.isEmpty()) {
            visitor.row(new Row(number, row));
        }
        return goOn;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isTextual() && value.asText().isBlank();
    }
}
