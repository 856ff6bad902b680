package org.partnercenter.console.view;

import org.partnercenter.console.page.Field;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The console's own texts in one language. Rules, states and refusals are named by the domain. */
public final class Words {

    private static final Words CHINESE = new Words(Language.ZH_CN, "words_zh.properties");
    private static final Words ENGLISH = new Words(Language.EN_US, "words_en.properties");

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language, String bundle) {
        this.language = language;
        try (var in = Words.class.getResourceAsStream(bundle)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Words in(Language language) {
        return switch (language) {
            case ZH_CN -> CHINESE;
            case EN_US -> ENGLISH;
        };
    }

    public Language language() {
        return language;
    }

    /** @throws IllegalStateException if there is no such text */
    public String of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no text " + key + " in " + language));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** What a field of the API is called. English names are the API's own where nothing else is said. */
    public String field(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        return find("field." + name).or(() -> find("field." + last)).orElseGet(() -> humane(last));
    }

    /** What a field of a form is called: as the API calls it, where it says so. */
    public String label(Field field) {
        return switch (language) {
            case ZH_CN -> field.chinese().orElseGet(() -> field(field.title().orElse(field.name())));
            case EN_US -> field(field.title().orElse(field.name()));
        };
    }

    /** What a value of a field is called, if it has a name. */
    public Optional<String> value(String field, String value) {
        return find("value." + field + "." + value)
                .or(() -> find("value-of." + field).flatMap(type -> Rulebook.texts().find(type + "." + value, language)))
                .or(() -> field.equals("what") ? find("what." + value).or(() -> find("action." + value)) : Optional.empty());
    }

    public String option(Field field, Field.Option option) {
        return option.named().flatMap(this::find).or(() -> value(field.name(), option.value())).orElse(option.value());
    }

    public String name(Enum<?> value) {
        return Rulebook.texts().name(value, language);
    }

    private Optional<String> find(Enum<?> value) {
        return Rulebook.texts().find(value.getDeclaringClass().getSimpleName() + "." + value.name(), language);
    }

    /** The language that the switch leads to. */
    public Language other() {
        return switch (language) {
            case ZH_CN -> Language.EN_US;
            case EN_US -> Language.ZH_CN;
        };
    }

    /** As attributes of pages name it. */
    public String tag() {
        return language.code().replace('_', '-');
    }

    static String humane(String name) {
        var text = name.replace('_', ' ').replace('-', ' ');
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1).replaceAll("\\bid\\b", "ID");
    }
}
