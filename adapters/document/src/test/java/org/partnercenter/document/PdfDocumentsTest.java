package org.partnercenter.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PdfDocumentsTest {

    private static final PdfDocuments DOCUMENTS = new PdfDocuments();

    @Test
    @Tag("CTR-05")
    void what_is_written_can_be_read_again_in_both_languages() throws Exception {
        var bytes = DOCUMENTS.pdf("付款协议", List.of("本协议由平台与 深圳示例科技有限公司 签订。", "Amounts are in CNY, to two decimals: ¥1,234.50."));

        assertThat(bytes).startsWith('%', 'P', 'D', 'F');
        assertThat(text(bytes)).contains("付款协议", "深圳示例科技有限公司", "Amounts are in CNY", "¥1,234.50");
        assertThat(bytes.length).as("only the signs that are needed travel along").isLessThan(100_000);
    }

    @Test
    void long_paragraphs_go_over_lines_and_pages_and_lose_nothing() throws Exception {
        var chinese = "伙伴中心".repeat(200);
        var bytes = DOCUMENTS.pdf("A title", Collections.nCopies(12, chinese + " and so on and so forth"));

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
        }
        assertThat(text(bytes).replaceAll("\\s", "")).contains(Collections.nCopies(12, chinese + "andsoonandsoforth"));
    }

    @Test
    void a_sign_the_font_has_not_costs_nobody_the_document() throws Exception {
        assertThat(text(DOCUMENTS.pdf("Title", List.of("一\uD842\uDFB7二\u0007三\n四 \uD83D\uDE00")))).contains("一□二 三 四 □");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
