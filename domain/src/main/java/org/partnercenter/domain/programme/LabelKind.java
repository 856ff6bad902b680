package org.partnercenter.domain.programme;

import java.util.Objects;

/** A competency label as the vendor's catalogue has it. @param level 1 is the one benefits ask for */
public record LabelKind(String code, String chinese, String english, int level) {

    public static final int MAX_LEVEL = 9;

    public LabelKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        if (level < 1 || level > MAX_LEVEL) {
            throw new IllegalArgumentException("levels are 1 to " + MAX_LEVEL);
        }
    }
}
