package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headers of a request, read so that no garbage in them can hurt. */
record Headers(Map<String, List<String>> byName) {

    Headers {
        var all = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        byName.forEach((name, values) -> all.put(name, List.copyOf(values)));
        byName = all;
    }

    List<String> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst().map(String::strip);
    }

    Language language() {
        var exact = first("X-Language").flatMap(Headers::known);
        return exact.or(() -> first("Accept-Language").flatMap(Headers::accepted)).orElse(Language.ZH_CN);
    }

    static Optional<Language> known(String code) {
        for (var language : Language.values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> accepted(String ranges) {
        try {
            return Locale.LanguageRange.parse(ranges).stream().filter(range -> range.getWeight() > 0)
                    .flatMap(range -> ofRange(range.getRange()).stream()).findFirst();
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private static Optional<Language> ofRange(String range) {
        return switch (range.split("-", 2)[0]) {
            case "zh" -> Optional.of(Language.ZH_CN);
            case "en" -> Optional.of(Language.EN_US);
            default -> Optional.empty();
        };
    }

    /** Whether the client asks for the media type by name. */
    boolean accept(String mediaType) {
        return all("Accept").stream().flatMap(line -> List.of(line.split(",")).stream())
                .map(each -> each.toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(each -> each.split(";", 2)[0].equals(mediaType) && !each.matches(".*;q=0(\\.0*)?(;.*)?"));
    }

    static boolean isVisible(String text, int max) {
        return !text.isEmpty() && text.length() <= max && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
