package org.partnercenter.document;

import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.partnercenter.application.contract.Documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Documents as PDF, A4, in a font that has Chinese and Latin and travels along. */
public final class PdfDocuments implements Documents {

    private static final String FONT = "wqy-microhei.ttc";
    private static final String FACE = "WenQuanYiMicroHei";

    @Override
    public byte[] pdf(String title, List<String> paragraphs) {
        try (var document = new PDDocument(); var faces = faces()) {
            var layout = new Layout(document, PDType0Font.load(document, face(faces), true));
            layout.heading(title);
            for (var paragraph : paragraphs) {
                layout.paragraph(paragraph);
            }
            layout.close();
            document.getDocumentInformation().setTitle(title);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static TrueTypeCollection faces() throws IOException {
        try (var font = PdfDocuments.class.getResourceAsStream(FONT)) {
            if (font == null) {
                throw new IOException("the font does not travel along: " + FONT);
            }
            return new TrueTypeCollection(new ByteArrayInputStream(font.readAllBytes()));
        }
    }

    private static TrueTypeFont face(TrueTypeCollection faces) throws IOException {
        var face = faces.getFontByName(FACE);
        if (face == null) {
            throw new IOException("the font has no face " + FACE);
        }
        return face;
    }
}
