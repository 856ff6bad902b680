package org.partnercenter.docs;

import static org.partnercenter.domain.kernel.Language.EN_US;
import static org.partnercenter.domain.kernel.Language.ZH_CN;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.sources.SourceFile;
import org.partnercenter.sources.Sources;
import org.partnercenter.sources.TaggedTest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every rule: what it says, where the code holds it, and the tests that prove it. */
final class RulesDocument implements Document {

    private static final Comparator<SourceFile> INWARDS_FIRST = Comparator.comparingInt(
            file -> List.of("domain", "application", "adapters", "bootstrap").indexOf(file.path().split("/")[0]));

    @Override
    public String path() {
        return "rules.md";
    }

    @Override
    public String content() {
        var page = new Page("Rules").paragraph("Each rule the code holds, its places and its tests. Made from the code: see"
                + " [CONTRIBUTING](../CONTRIBUTING.md). Evidence: D = documented by the vendor, D-intl = for its international"
                + " site, I = our own default. What a refusal says and which status it has stands in [errors](errors.md).");
        Rulebook.chapters().forEach(chapter -> add(page, chapter));
        return page.toString();
    }

    private static void add(Page page, Rulebook.Chapter chapter) {
        page.chapter(chapter.name());
        chapter.rules().forEach(rule -> {
            var texts = Rulebook.texts();
            page.section(rule.id() + " " + texts.title(rule, ZH_CN) + " · " + texts.title(rule, EN_US));
            page.paragraph(texts.statement(rule, EN_US));
            page.paragraph(texts.statement(rule, ZH_CN));
            page.list(facts(rule, chapter));
        });
    }

    private static List<String> facts(Rule rule, Rulebook.Chapter chapter) {
        var reasons = chapter.reasons().stream().filter(reason -> reason.rule() == rule).toList();
        var facts = new ArrayList<String>();
        facts.add("evidence: " + rule.evidence().tag());
        addUnlessEmpty(facts, "refusals", reasons.stream().map(reason -> Page.code(reason.name())));
        addUnlessEmpty(facts, "code", places(rule, reasons));
        addUnlessEmpty(facts, "tests", tests(rule));
        return facts;
    }

    private static void addUnlessEmpty(List<String> facts, String what, Stream<String> words) {
        var all = words.toList();
        if (!all.isEmpty()) {
            facts.add(what + ": " + String.join(", ", all));
        }
    }

    /** Types that speak of the rule or give one of its refusals; the tables of rules and refusals themselves are left out. */
    private static Stream<String> places(Rule rule, List<Reason> reasons) {
        var number = Pattern.compile("\\b" + rule.id().replace("-", "[-_]") + "\\b");
        return Sources.main().stream()
                .filter(file -> !isTable(file))
                .filter(file -> number.matcher(file.text()).find() || reasons.stream().anyMatch(reason -> gives(file, reason)))
                .sorted(INWARDS_FIRST)
                .map(file -> link(file.place() + "." + file.simpleName(), file));
    }

    private static boolean isTable(SourceFile file) {
        return Stream.concat(Rulebook.rules().stream(), Rulebook.reasons().stream())
                .anyMatch(constant -> table(constant).equals(file.simpleName()));
    }

    private static boolean gives(SourceFile file, Reason reason) {
        return mentions(file, table(reason)) && mentions(file, reason.name());
    }

    private static boolean mentions(SourceFile file, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(file.text()).find();
    }

    private static String table(Object constant) {
        return ((Enum<?>) constant).getDeclaringClass().getSimpleName();
    }

    private static Stream<String> tests(Rule rule) {
        return TaggedTest.all().stream().filter(test -> Objects.equals(test.tag(), rule.id()))
                .map(test -> link(test.type() + test.method().map(method -> "#" + method).orElse(""), test.file()));
    }

    private static String link(String words, SourceFile file) {
        return "[" + words.replace("_", "\\_") + "](../" + file.path() + ")";
    }
}
