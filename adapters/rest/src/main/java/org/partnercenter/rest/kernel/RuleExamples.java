package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the tests of each rule prove, in their own words. Made from the tests, which carry the numbers of their rules. */
final class RuleExamples {

    private static final class Lazy {
        static final Map<String, List<String>> ALL = read();
    }

    private RuleExamples() {
    }

    /** English sentences without a full stop; empty for a rule that only whole classes of tests prove. */
    static List<String> of(Rule rule) {
        return Lazy.ALL.getOrDefault(rule.id(), List.of());
    }

    private static Map<String, List<String>> read() {
        try (var in = Objects.requireNonNull(RuleExamples.class.getResourceAsStream("examples.txt"), "examples.txt");
             var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split(" ", 2)).collect(Collectors.groupingBy(parts -> parts[0],
                    Collectors.mapping(parts -> parts[1], Collectors.toUnmodifiableList())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
