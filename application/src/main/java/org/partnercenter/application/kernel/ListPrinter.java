package org.partnercenter.application.kernel;

import java.util.List;

/** Prints lists to be sent along with invoices: PDF. */
@FunctionalInterface
public interface ListPrinter {

    /** @param paragraphs of any length, in any of the house's languages */
    byte[] pdf(String title, List<String> paragraphs);
}
