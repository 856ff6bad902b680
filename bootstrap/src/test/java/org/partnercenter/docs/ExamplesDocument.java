package org.partnercenter.docs;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.sources.Sources;
import org.partnercenter.sources.TaggedTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What each rule comes to, in the words of the tests that prove it: {@code GET /v2/rules/{id}} tells them. */
final class ExamplesDocument implements Document {

    @Override
    public String path() {
        return "adapters/rest/src/main/resources/org/partnercenter/rest/kernel/examples.txt";
    }

    @Override
    public Path file() {
        return Sources.root().resolve(path());
    }

    @Override
    public String content() {
        return Rulebook.rules().stream().flatMap(ExamplesDocument::lines).map(line -> line + "\n").reduce("", String::concat);
    }

    private static Stream<String> lines(Rule rule) {
        return sentences(rule).stream().map(sentence -> rule.id() + " " + sentence);
    }

    /** The domain's first, which tell the most. */
    private static List<String> sentences(Rule rule) {
        return TaggedTest.all().stream().filter(test -> rule.id().equals(test.tag()))
                .sorted((one, other) -> Boolean.compare(other.file().path().startsWith("domain/"), one.file().path().startsWith("domain/")))
                .flatMap(test -> test.method().stream()).map(name -> name.replace('_', ' ')).distinct().toList();
    }
}
