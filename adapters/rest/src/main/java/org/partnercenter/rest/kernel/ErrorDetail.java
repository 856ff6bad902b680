package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** Why one item of a batch was refused (COM-09): the first reason, as the vendor's clients read it. */
public record ErrorDetail(String errorCode, String errorMsg, String id) {

    /** @param refusals at least one */
    public static ErrorDetail of(String id, List<Refusal> refusals, Language language) {
        var first = Violation.of(refusals, language).getFirst();
        return new ErrorDetail(first.code(), ErrorReply.cut(first.sentence()), id);
    }
}
