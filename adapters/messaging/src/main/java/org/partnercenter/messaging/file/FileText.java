package org.partnercenter.messaging.file;

import org.partnercenter.application.kernel.FileKind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How the text of a file is read, by the ending of its name. */
enum FileText {
    CSV(".csv", CsvRows::read),
    JSON_LINES(".jsonl", JsonRows::read);

    private interface Form {
        void read(FileKind<?, ?> kind, Reader in, RowVisitor visitor) throws IOException;
    }

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String ending;
    private final Form form;

    FileText(String ending, Form form) {
        this.ending = ending;
        this.form = form;
    }

    static Optional<FileText> of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var text : values()) {
            if (lower.endsWith(text.ending)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Tells the visitor what the file holds. */
    void read(Path file, Charset charset, FileKind<?, ?> kind, RowVisitor visitor) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
            form.read(kind, in, visitor);
        }
    }
}
