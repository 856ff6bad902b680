package org.partnercenter.messaging.file;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

/** Is told what a file holds, in the order of lines. */
interface RowVisitor {

    /** The language of the headers; told before any row. */
    void language(Language language);

    void row(Row row);

    /** Something that makes the whole file unfit. @return whether to go on looking for more */
    boolean fault(Refusal fault);
}
