package org.partnercenter.application.contract;

import java.util.List;

/** Makes documents to be kept: PDF. */
@FunctionalInterface
public interface Documents {

    /**
     * A document.
     *
     * @param title      its heading
     * @param paragraphs of any length, in any of the house's languages
     */
    byte[] pdf(String title, List<String> paragraphs);
}
