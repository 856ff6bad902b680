package org.partnercenter.rest.kernel;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.Optional;

/**
 * The one shape of an error (COM-08): what the vendor's clients read, every rule that stood in the way, and the members of RFC 9457.
 *
 * @param requestId where it was a request
 * @param type      where the rule can be read; {@code about:blank} if there is none
 * @param instance  the path asked for, where it was a request
 */
record ErrorReply(String errorCode, String errorMsg, Optional<String> requestId, List<Violation> violations, String type,
                  String title, int status, String detail, Optional<String> instance) {

    private static final Texts FAULTS = Texts.beside(List.of(Fault.class));
    private static final int MAX_MESSAGE = 2000;

    static ErrorReply of(Failure failure, int status, Exchange exchange) {
        return switch (failure) {
            case Failure.ByRule byRule -> of(byRule.refusals(), status, exchange.language()).to(exchange);
            case Failure.ByFault byFault -> of(byFault.fault(), status, exchange.language()).to(exchange);
        };
    }

    private ErrorReply to(Exchange exchange) {
        return new ErrorReply(errorCode, errorMsg, Optional.of(exchange.requestId()), violations, type, title, status, detail,
                Optional.of(exchange.path()));
    }

    /** For those who did not ask by a request. */
    static ErrorReply of(List<Refusal> refusals, int status, Language language) {
        var violations = Violation.of(refusals, language);
        var first = violations.getFirst();
        var message = cut(first.sentence());
        return new ErrorReply(first.code(), message, Optional.empty(), violations, "/v2/rules/" + first.rule(),
                Rulebook.texts().find(first.rule() + ".title", language).orElse(first.rule()), status, message,
                Optional.empty());
    }

    private static ErrorReply of(Fault fault, int status, Language language) {
        var title = FAULTS.find(fault.name() + ".title", language).orElseThrow();
        var message = FAULTS.find(fault.name() + ".sentence", language).orElseThrow();
        return new ErrorReply(fault.code(), message, Optional.empty(), List.of(), "about:blank", title, status, message,
                Optional.empty());
    }

    static String cut(String text) {
        return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE);
    }
}
