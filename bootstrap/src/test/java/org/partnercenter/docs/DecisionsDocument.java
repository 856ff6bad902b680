package org.partnercenter.docs;

import org.partnercenter.sources.Sources;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The index of the pages that tell why something is as it is. */
final class DecisionsDocument implements Document {

    private static final Pattern NAME = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");
    private static final Pattern FORM = Pattern.compile("# (\\d{4}) (\\S[^\\n]*)\\n\\n(\\S[^\\n]*)\\n.*", Pattern.DOTALL);

    @Override
    public String path() {
        return "decisions/README.md";
    }

    @Override
    public String content() {
        var page = new Page("Decisions").paragraph("Why something is as it is, one page each: `NNNN-a-few-words.md`. Its first"
                + " line is `# NNNN Title`; after an empty line follows what was decided, in one line; then the reasons, and"
                + " what was not chosen. A page is never rewritten: a later one replaces it and says so. This index is made"
                + " from the pages: see [CONTRIBUTING](../../CONTRIBUTING.md).");
        return page.table(List.of("number", "title", "decided"), pages().stream().map(DecisionsDocument::row).toList())
                .toString();
    }

    static List<Path> pages() {
        return Sources.files("docs/decisions/", ".md").stream().filter(file -> !file.endsWith("README.md")).toList();
    }

    static List<String> row(Path file) {
        return row(file.getFileName().toString(), Sources.read(file));
    }

    /** @throws IllegalStateException if the page has not the form the index needs */
    static List<String> row(String name, String text) {
        var form = FORM.matcher(text);
        if (!NAME.matcher(name).matches() || !form.matches() || !name.startsWith(form.group(1) + "-")) {
            throw new IllegalStateException(name + " is not a page of the form NNNN-a-few-words.md, '# NNNN Title', one line");
        }
        return List.of(form.group(1), "[" + form.group(2) + "](" + name + ")", form.group(3));
    }
}
