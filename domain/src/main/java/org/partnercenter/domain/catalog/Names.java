package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.Language;

import java.util.Objects;
import java.util.Optional;

/** One text in the languages it exists in. Chinese always does, and stands in for what is not translated (RES-10). */
public record Names(String zhCn, Optional<String> enUs) {

    public Names {
        Objects.requireNonNull(zhCn, "zhCn");
        Objects.requireNonNull(enUs, "enUs");
    }

    public static Names of(String zhCn, String enUs) {
        return new Names(zhCn, Optional.of(enUs));
    }

    public static Names onlyChinese(String zhCn) {
        return new Names(zhCn, Optional.empty());
    }

    public String in(Language language) {
        return switch (language) {
            case ZH_CN -> zhCn;
            case EN_US -> enUs.orElse(zhCn);
        };
    }
}
