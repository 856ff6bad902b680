package org.partnercenter.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts headings and paragraphs on pages, one below the other. Lines break where the script lets them. */
final class Layout {

    private static final float MARGIN = 72;
    private static final float BODY = 11;
    private static final float HEADING = 18;
    private static final float LEADING = 1.6f;
    private static final float PER_EM = 1000;
    private static final String MISSING = "\u25A1";

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    Layout(PDDocument document, PDFont font) throws IOException {
        this.document = document;
        this.font = font;
        turn();
    }

    void heading(String text) throws IOException {
        write(text, HEADING);
        y -= BODY;
    }

    void paragraph(String text) throws IOException {
        write(text, BODY);
        y -= BODY / 2;
    }

    void close() throws IOException {
        page.close();
    }

    private void write(String text, float size) throws IOException {
        for (var line : lines(writable(text), size)) {
            if (y - size * LEADING < MARGIN) {
                page.close();
                turn();
            }
            y -= size * LEADING;
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(MARGIN, y);
            page.showText(line);
            page.endText();
        }
    }

    private void turn() throws IOException {
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private List<String> lines(String text, float size) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = text.substring(from, to);
            if (!line.isEmpty() && width(line + piece.stripTrailing(), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / PER_EM * size;
    }

    /** What the font has no sign for gets a box, and what is no sign a space: one strange name does not cost the document. */
    private String writable(String text) {
        var all = new StringBuilder();
        text.codePoints().forEach(point -> all.append(Character.isISOControl(point) ? " " : shown(Character.toString(point))));
        return all.toString();
    }

    private String shown(String sign) {
        try {
            font.encode(sign);
            return sign;
        } catch (IllegalArgumentException | IOException unknown) {
            return MISSING;
        }
    }
}
