package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One sentence of an explanation. Its text is {@code Explanation.<code>} in the bundle.
 *
 * @param code  stable name of what it says
 * @param facts what it mentions; amounts in major units, rates in percent
 * @param names of the incentive, which it mentions in the reader's language
 */
public record Statement(String code, Map<String, String> facts, IncentivePolicy.Names names) {

    public Statement {
        Objects.requireNonNull(code, "code");
        facts = Map.copyOf(facts);
        Objects.requireNonNull(names, "names");
    }

    public String say(Texts texts, Language language) {
        var all = new HashMap<>(facts);
        all.put("incentive", switch (language) {
            case ZH_CN -> names.chinese();
            case EN_US -> names.english();
        });
        return texts.say("Explanation." + code, all, language);
    }
}
