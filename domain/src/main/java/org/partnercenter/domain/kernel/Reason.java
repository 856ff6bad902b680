package org.partnercenter.domain.kernel;

import java.util.Map;

/**
 * Why something is refused. Each capability has one enum of its reasons; the sentence and the remedy, in both languages, stand
 * in the bundle beside that enum under the constant's name.
 */
public interface Reason {

    /** The constant's name; unique over all capabilities, and the key of the sentence. */
    String name();

    /** The rule that forbids it. */
    Rule rule();

    /** What clients branch on: the vendor's code where it has one, else UPPER_SNAKE of at most 64 characters. */
    String code();

    Kind kind();

    /** True for a refusal that would turn out otherwise a moment later, and is therefore not remembered for repeats. */
    default boolean momentary() {
        return false;
    }

    default Refusal refusal() {
        return Refusal.of(this, Map.of());
    }

    default Refusal refusal(String fact, Object value) {
        return refusal().with(fact, value);
    }
}
