package org.partnercenter.messaging.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.partnercenter.application.coupon.CouponFiles;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.StrictJson;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneId;

/**
 * Whatever a file holds, its readers answer rows and faults, and throw nothing. The saved inputs are tried in every build; with
 * {@code JAZZER_FUZZ=1} new ones are searched for.
 */
class ParsersFuzzTest {

    private static final FileKind<?, ?> KIND = CouponFiles.kinds().get(0);
    private static final RowBody BODY = new RowBody(KIND, ZoneId.of("Asia/Shanghai"));

    /** Makes bodies of rows, and goes on looking as long as it is asked to. */
    private static final class Reading implements RowVisitor {

        private int faults;

        @Override
        public void language(Language language) {
            assertThat(language).isNotNull();
        }

        @Override
        public void row(Row row) {
            assertThat(row.line()).isPositive();
            assertThat(StrictJson.object(BODY.json(row))).isPresent();
        }

        @Override
        public boolean fault(Refusal fault) {
            return ++faults < 100;
        }
    }

    @FuzzTest(maxDuration = "1m")
    void rows_of_csv(byte[] data) {
        read(FileText.CSV, new String(data, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "1m")
    void rows_of_json_lines(byte[] data) {
        read(FileText.JSON_LINES, new String(data, StandardCharsets.UTF_8));
    }

    private static void read(FileText form, String text) {
        try {
            switch (form) {
                case CSV -> CsvRows.read(KIND, new StringReader(text), new Reading());
                case JSON_LINES -> JsonRows.read(KIND, new StringReader(text), new Reading());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @FuzzTest(maxDuration = "1m")
    void the_bytes_of_a_file(byte[] data) throws IOException {
        var file = Files.createTempFile("fuzz", ".csv");
        try {
            Files.write(file, data);
            var content = Content.of(file);
            assertThat(content.isGranted() || !content.refusals().isEmpty()).isTrue();
        } finally {
            Files.delete(file);
        }
    }
}
