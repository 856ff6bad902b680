package org.partnercenter.messaging.export;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.Money;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("COM-24")
class FileFormatsTest {

    private static byte[] written(ExportFormat format, List<List<Cell>> rows) {
        var out = new ByteArrayOutputStream();
        var writer = new FileFormats().begin(format, "客户列表", out);
        rows.forEach(writer::write);
        writer.finish();
        return out.toByteArray();
    }

    private static List<Row> sheet(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("客户列表");
            return book.getFirstSheet().read();
        }
    }

    private static List<Cell> row() {
        return List.of(Cell.of("王****,\"x\"\n2"), Cell.of(Money.of("-12.50", "CNY")), Cell.of(""), Cell.of(7),
                Cell.of(Instant.parse("2026-11-23T04:00:00.123Z")), Cell.of(ExportStatus.PENDING));
    }

    @Test
    void a_csv_begins_with_the_mark_and_quotes_what_has_to_be_quoted() {
        assertThat(new String(written(ExportFormat.CSV, List.of(row())), StandardCharsets.UTF_8))
                .isEqualTo("\ufeff\"王****,\"\"x\"\"\n2\",-12.50,,7,2026-11-23T04:00:00Z,PENDING\r\n");
    }

    @Test
    void a_sheet_holds_texts_as_texts_and_numbers_as_numbers() throws IOException {
        var row = sheet(written(ExportFormat.XLSX, List.of(row()))).getFirst();

        assertThat(row.getCellText(0)).isEqualTo("王****,\"x\"\n2");
        assertThat(row.getCellAsNumber(1)).hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("-12.50"));
        assertThat(row.getOptionalCell(2)).isEmpty();
        assertThat(row.getCellText(4)).isEqualTo("2026-11-23T04:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", " =1", "\u200b=1", "\ufeff@x"})
    void what_begins_like_a_formula_is_defused_in_both_formats(String text) throws IOException {
        var csv = new String(written(ExportFormat.CSV, List.of(List.of(Cell.of(text)))), StandardCharsets.UTF_8);
        var cell = sheet(written(ExportFormat.XLSX, List.of(List.of(Cell.of(text))))).getFirst().getCell(0);

        assertThat(csv).matches("(?s)\ufeff\"?'.*\r\n");
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "1-2", "云", "'=1", "a@b.cn"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(new String(written(ExportFormat.CSV, List.of(List.of(Cell.of(text)))), StandardCharsets.UTF_8)).contains(text)
                .doesNotContain("'" + text);
    }

    @Test
    void text_that_xml_cannot_hold_does_not_break_a_sheet() throws IOException {
        var row = sheet(written(ExportFormat.XLSX, List.of(List.of(Cell.of("a\u0001b\ufffe<&>😀"), Cell.of("x".repeat(40_000)))))).getFirst();

        assertThat(row.getCellText(0)).startsWith("a").endsWith("<&>😀");
        assertThat(row.getCellText(1)).hasSize(32_767);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void rows_leave_memory_while_they_are_written(ExportFormat format) {
        var counted = new OutputStream() {
            private long bytes;

            @Override
            public void write(int b) {
                bytes++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes += length;
            }
        };
        var writer = new FileFormats().begin(format, "customers", counted);
        for (int i = 0; i < 60_000; i++) {
            writer.write(List.of(Cell.of("customer-" + i * 31L), Cell.of(i)));
        }

        assertThat(counted.bytes).isGreaterThan(200_000);
        writer.finish();
    }
}
