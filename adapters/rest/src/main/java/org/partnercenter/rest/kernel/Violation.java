package org.partnercenter.rest.kernel;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One reason against something, in the caller's words.
 *
 * @param facts in the order of their names: the order they were added in is lost in the database, and the answer to a repeat reads
 *              like the first
 */
public record Violation(String rule, String code, String sentence, Map<String, String> facts, Optional<String> remedy) {

    public Violation {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public static List<Violation> of(List<Refusal> refusals, Language language) {
        return refusals.stream().map(refusal -> of(refusal, language)).toList();
    }

    private static Violation of(Refusal refusal, Language language) {
        return new Violation(refusal.rule(), refusal.code(), Rulebook.texts().sentence(refusal, language), refusal.facts(),
                Rulebook.texts().remedy(refusal, language));
    }
}
