package org.partnercenter.application.invoice;

import java.util.List;

/** Makes documents to be kept: PDF. */
@FunctionalInterface
public interface InvoiceDocuments {

    /** @param title its heading @param paragraphs of any length, in any of the house's languages */
    byte[] pdf(String title, List<String> paragraphs);
}
