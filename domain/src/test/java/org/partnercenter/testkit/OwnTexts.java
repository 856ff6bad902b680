package org.partnercenter.testkit;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rules and reasons of one's own have their texts in both languages. */
public final class OwnTexts {

    /** Of ours, or the vendor's. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}|[A-Z]+\\.[0-9]+");

    private OwnTexts() {
    }

    /**
     * Checks that each rule has a title and a statement and each reason a sentence, and that codes have the form that clients know.
     *
     * @throws AssertionError that tells all that is missing
     */
    public static void areTold(Texts texts, List<? extends Rule> rules, List<? extends Reason> reasons) {
        var missing = new ArrayList<String>();
        for (var language : Language.values()) {
            rules.forEach(rule -> List.of(".title", ".statement").forEach(part -> need(texts, rule.id() + part, language, missing)));
            reasons.forEach(reason -> need(texts, reason.name() + ".sentence", language, missing));
        }
        reasons.stream().filter(reason -> !CODE.matcher(reason.code()).matches()).forEach(reason ->
                missing.add("a code is UPPER_SNAKE, not " + reason.code()));
        if (!missing.isEmpty()) {
            throw new AssertionError(String.join("\n", missing));
        }
    }

    private static void need(Texts texts, String key, Language language, List<String> missing) {
        if (texts.find(key, language).filter(text -> !text.isBlank()).isEmpty()) {
            missing.add("no text " + key + " in " + language.code());
        }
    }
}
