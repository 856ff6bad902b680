package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/**
 * Why one item of a batch was refused (COM-09): the first reason, as the vendor's clients read it, and beside it all of them with rule
 * and remedy.
 */
public record ErrorDetail(String errorCode, String errorMsg, String id, List<Violation> violations) {

    /** @param refusals at least one */
    public static ErrorDetail of(String id, List<Refusal> refusals, Language language) {
        var all = Violation.of(refusals, language);
        return new ErrorDetail(all.getFirst().code(), ErrorReply.cut(all.getFirst().sentence()), id, all);
    }
}
