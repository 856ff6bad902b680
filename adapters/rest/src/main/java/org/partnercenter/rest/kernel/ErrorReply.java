package org.partnercenter.rest.kernel;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one shape of an error: what the vendor's clients read, every rule that stood in the way, and the members of RFC 9457.
 *
 * @param type     where the rule can be read; {@code about:blank} if there is none
 * @param instance the path asked for
 */
record ErrorReply(String errorCode, String errorMsg, String requestId, List<Violation> violations, String type, String title,
                  int status, String detail, String instance) {

    private static final Texts FAULTS = Texts.beside(List.of(Fault.class));
    private static final int MAX_MESSAGE = 2000;

    record Violation(String rule, String code, String sentence, Map<String, String> facts, Optional<String> remedy) {
    }

    static ErrorReply of(Failure failure, int status, Exchange exchange) {
        return switch (failure) {
            case Failure.ByRule byRule -> of(byRule.refusals(), status, exchange);
            case Failure.ByFault byFault -> of(byFault.fault(), status, exchange);
        };
    }

    private static ErrorReply of(List<Refusal> refusals, int status, Exchange exchange) {
        var language = exchange.language();
        var violations = refusals.stream().map(refusal -> violation(refusal, language)).toList();
        var first = violations.getFirst();
        var message = cut(first.sentence());
        return new ErrorReply(first.code(), message, exchange.requestId(), violations, "/v2/rules/" + first.rule(),
                Rulebook.texts().find(first.rule() + ".title", language).orElse(first.rule()), status, message,
                exchange.path());
    }

    private static Violation violation(Refusal refusal, Language language) {
        return new Violation(refusal.rule(), refusal.code(), Rulebook.texts().sentence(refusal, language), refusal.facts(),
                Rulebook.texts().remedy(refusal, language));
    }

    private static ErrorReply of(Fault fault, int status, Exchange exchange) {
        var language = exchange.language();
        var title = FAULTS.find(fault.name() + ".title", language).orElseThrow();
        var message = FAULTS.find(fault.name() + ".sentence", language).orElseThrow();
        return new ErrorReply(fault.code(), message, exchange.requestId(), List.of(), "about:blank", title, status, message,
                exchange.path());
    }

    private static String cut(String text) {
        return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE);
    }
}
