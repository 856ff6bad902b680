package org.partnercenter.docs;

import static org.partnercenter.domain.kernel.Language.EN_US;
import static org.partnercenter.domain.kernel.Language.ZH_CN;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.rest.kernel.EdgeTruth;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every answer that says no: code, status, rule, and the words of both languages. */
final class ErrorsDocument implements Document {

    private static final List<String> REASON_HEADS =
            List.of("code", "status", "kind", "rule", "reason", "sentence", "what to do");
    private static final List<String> FAULT_HEADS = List.of("code", "status", "fault", "sentence");

    @Override
    public String path() {
        return "errors.md";
    }

    @Override
    public String content() {
        var page = new Page("Errors").paragraph("What a refused request is told. `{name}` stands for a fact, which the answer"
                + " also holds as a field. Made from the code: see [CONTRIBUTING](../CONTRIBUTING.md); the rules stand in"
                + " [rules](rules.md).");
        Rulebook.chapters().forEach(chapter -> page.chapter(chapter.name())
                .table(REASON_HEADS, chapter.reasons().stream().map(ErrorsDocument::row).toList()));
        return page.chapter("Apart from any rule")
                .table(FAULT_HEADS, EdgeTruth.faults().stream().map(ErrorsDocument::row).toList()).toString();
    }

    private static List<String> row(Reason reason) {
        return List.of(Page.code(reason.code()), String.valueOf(EdgeTruth.statusOf(reason)), reason.kind().name(),
                reason.rule().id(), Page.code(reason.name()), both(reason, "sentence"), both(reason, "remedy"));
    }

    private static List<String> row(EdgeTruth.EdgeFault fault) {
        return List.of(Page.code(fault.code()), String.valueOf(fault.status()), Page.code(fault.name()),
                fault.chinese() + "<br>" + fault.english());
    }

    private static String both(Reason reason, String what) {
        return Stream.of(ZH_CN, EN_US).flatMap(language -> text(reason, what, language))
                .collect(Collectors.joining("<br>"));
    }

    private static Stream<String> text(Reason reason, String what, Language language) {
        return Rulebook.texts().find(reason.name() + "." + what, language).stream();
    }
}
