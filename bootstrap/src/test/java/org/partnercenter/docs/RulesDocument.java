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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule: what it says, where the code holds it, and the tests that prove it. */
final class RulesDocument implements Document {

    private static final Comparator<SourceFile> INWARDS_FIRST = Comparator.comparingInt(
            file -> List.of("domain", "application", "adapters", "bootstrap").indexOf(file.path().split("/")[0]));
    private static final List<Talk> TALKS = Talk.all();

    @Override
    public String path() {
        return "rules.md";
    }

    @Override
    public String content() {
        var page = new Page("Rules").paragraph("Each rule the code holds, its places and its tests. Made from the code: see"
                + " [CONTRIBUTING](../CONTRIBUTING.md). Evidence: D = documented by the vendor, D-intl = for its international"
                + " site, P = documented in part, I = our own default. What a refusal says and which status it has stands in [errors](errors.md).");
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
        return TALKS.stream().filter(talk -> talk.isAbout(rule) || reasons.stream().anyMatch(talk::gives))
                .map(talk -> link(talk.file().place() + "." + talk.file().simpleName(), talk.file()));
    }

    /** One file that may speak of rules, with the words in it. */
    private record Talk(SourceFile file, Set<String> words) {

        static List<Talk> all() {
            var tables = Stream.concat(Rulebook.rules().stream(), Rulebook.reasons().stream())
                    .map(RulesDocument::table).collect(Collectors.toSet());
            return Sources.main().stream().filter(file -> !tables.contains(file.simpleName())).sorted(INWARDS_FIRST)
                    .map(file -> new Talk(file, Set.copyOf(List.of(file.text().split("[^A-Za-z0-9_-]+"))))).toList();
        }

        boolean isAbout(Rule rule) {
            return words.contains(rule.id()) || words.contains(rule.id().replace('-', '_'));
        }

        boolean gives(Reason reason) {
            return words.contains(table(reason)) && words.contains(reason.name());
        }
    }

    private static String table(Object constant) {
        return ((Enum<?>) constant).getDeclaringClass().getSimpleName();
    }

    private static Stream<String> tests(Rule rule) {
        return TaggedTest.all().stream().filter(test -> Objects.equals(test.tag(), rule.id()))
                .map(test -> link(test.name(), test.file()));
    }

    private static String link(String words, SourceFile file) {
        return "[" + words.replace("_", "\\_") + "](../" + file.path() + ")";
    }
}
