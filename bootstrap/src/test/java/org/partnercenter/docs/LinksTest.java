package org.partnercenter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.sources.Sources;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of our pages lead somewhere: to a file, and where they name one, to a heading of it. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    @Test
    void links_to_files_lead_somewhere() throws IOException {
        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages).allSatisfy(page -> assertThat(broken(page, Sources.read(page))).as(page.toString()).isEmpty());
    }

    @Test
    void a_link_to_nowhere_is_found() {
        var page = Sources.root().resolve("docs/architecture.md");
        assertThat(broken(page, "[a](no-such-page.md) [b](scaling.md) [c](https://example.com/x.md) [d](#here) [e](../README.md#more)\n# Here\n"))
                .containsExactly("no-such-page.md");
        assertThat(broken(page, "[a](#here) [b](../README.md#no-such-heading)")).containsExactly("#here", "../README.md#no-such-heading");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Sources.root()); Stream<Path> docs = Files.walk(Sources.root().resolve("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static List<String> broken(Path page, String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).filter(link -> !link.contains(":"))
                .filter(link -> !leadsSomewhere(page, text, link)).toList();
    }

    private static boolean leadsSomewhere(Path page, String text, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page : page.resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
        if (!Files.exists(target) || parts.length == 1) {
            return Files.exists(target);
        }
        return (parts[0].isEmpty() ? text : Sources.read(target)).lines().filter(line -> line.startsWith("#"))
                .anyMatch(line -> anchor(line).equals(parts[1]));
    }

    /** As the sites that show our pages make it. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "").strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
