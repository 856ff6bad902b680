package org.partnercenter.domain.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the rules in both languages: titles and statements of rules, sentences and remedies of refusals, names of
 * states. REST, reports, console and embedders all read them here, so that they say the same.
 *
 * <p>A bundle is a pair of UTF-8 files {@code texts_zh.properties} and {@code texts_en.properties} beside a capability's enums. Keys:
 * {@code CPN-20.title}, {@code CPN-20.statement}, {@code COUPON_HELD.sentence}, {@code COUPON_HELD.remedy},
 * {@code CouponStatus.AVAILABLE}. A sentence mentions a fact as <code>{name}</code>.
 */
public final class Texts {

    private static final Pattern FACT = Pattern.compile("\\{([a-z_]+)}");

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    private Texts() {
    }

    /**
     * Reads the bundles that stand beside the given types.
     *
     * @throws IllegalStateException if a bundle is missing or a key stands in two of them
     */
    public static Texts beside(List<Class<?>> anchors) {
        var texts = new Texts();
        for (var language : Language.values()) {
            var all = new HashMap<String, String>();
            anchors.forEach(anchor -> read(anchor, language).forEach((key, text) -> {
                if (all.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("two texts for " + key);
                }
            }));
            texts.byLanguage.put(language, Map.copyOf(all));
        }
        return texts;
    }

    private static Properties read(Class<?> anchor, Language language) {
        var name = "texts_" + language.suffix() + ".properties";
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + anchor.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String title(Rule rule, Language language) {
        return text(rule.id() + ".title", language);
    }

    public String statement(Rule rule, Language language) {
        return text(rule.id() + ".statement", language);
    }

    /** The refusal as one sentence, its facts filled in. */
    public String sentence(Refusal refusal, Language language) {
        return fill(text(refusal.reason() + ".sentence", language), refusal.facts());
    }

    /** What the caller can do about it, if anything. */
    public Optional<String> remedy(Refusal refusal, Language language) {
        return find(refusal.reason() + ".remedy", language).map(text -> fill(text, refusal.facts()));
    }

    /** The name of a state or another enum value of ours. */
    public String name(Enum<?> value, Language language) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name(), language);
    }

    /** A text of a bundle that is neither a rule's nor a refusal's, its facts filled in. */
    public String say(String key, Map<String, String> facts, Language language) {
        return fill(text(key, language), facts);
    }

    public Optional<String> find(String key, Language language) {
        return Optional.ofNullable(byLanguage.get(language).get(key));
    }

    private String text(String key, Language language) {
        return find(key, language).orElseThrow(() -> new IllegalStateException("no text " + key + " in " + language));
    }

    private static String fill(String text, Map<String, String> facts) {
        return FACT.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(facts.getOrDefault(match.group(1), "?")));
    }
}
