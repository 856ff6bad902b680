package org.partnercenter.rest.invoice;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.LifeShapes;

/** A text in both languages, by their codes. */
record BothLanguages(String zhCn, String enUs) {

    static BothLanguages of(Enum<?> value) {
        return new BothLanguages(LifeShapes.name(value, Language.ZH_CN), LifeShapes.name(value, Language.EN_US));
    }
}
