package org.partnercenter.domain.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One reason why a command was refused, with its facts as fields. A value: it can be stored and read back without the enum
 * it came from. Facts hold no personal data and no secrets.
 *
 * @param rule      number of the rule, such as {@code CPN-20}
 * @param reason    name of the {@link Reason}, the key of sentence and remedy
 * @param code      the code clients branch on
 * @param kind      decides the status
 * @param momentary not to be remembered for repeats
 * @param facts     what the sentence mentions, in the order it was added; plain text, numbers without grouping
 */
public record Refusal(String rule, String reason, String code, Kind kind, boolean momentary, Map<String, String> facts) {

    public Refusal {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static Refusal of(Reason reason, Map<String, String> facts) {
        return new Refusal(reason.rule().id(), reason.name(), reason.code(), reason.kind(), reason.momentary(), facts);
    }

    /** The same refusal with one more fact. */
    public Refusal with(String fact, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(fact, String.valueOf(value));
        return new Refusal(rule, reason, code, kind, momentary, more);
    }

    public boolean is(Reason other) {
        return reason.equals(other.name());
    }
}
