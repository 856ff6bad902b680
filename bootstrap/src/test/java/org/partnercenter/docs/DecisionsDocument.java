package org.partnercenter.docs;

import org.partnercenter.sources.Sources;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The index of the pages that tell why something is as it is. */
final class DecisionsDocument implements Document {

    private static final Pattern NAME = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");
    private static final Pattern FORM =
            Pattern.compile("# (\\d+)\\. (\\S[^\\n]*)\\n\\n\\*\\*Decision\\.\\*\\* (\\S.*?)\\n(?:\\n.*)?", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(.*?[.!?])(\\s.*|$)");

    @Override
    public String path() {
        return "decisions/README.md";
    }

    @Override
    public String content() {
        var page = new Page("Decisions").paragraph("Why something is as it is, one page each: `NNNN-a-few-words.md`. It begins"
                + " with `# N. Title`; then, after `**Decision.**`, what was decided, the gist in the first sentence; then why,"
                + " and what follows from it. This index is made from the pages: see [CONTRIBUTING](../../CONTRIBUTING.md).");
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
        if (!NAME.matcher(name).matches() || !form.matches()
                || Integer.parseInt(form.group(1)) != Integer.parseInt(name.substring(0, 4))) {
            throw new IllegalStateException(name + " is not a page NNNN-a-few-words.md that begins with '# N. Title' and '**Decision.**'");
        }
        return List.of(name.substring(0, 4), "[" + form.group(2) + "](" + name + ")", firstSentence(form.group(3)));
    }

    private static String firstSentence(String words) {
        var sentence = SENTENCE.matcher(words.replace('\n', ' '));
        return sentence.matches() ? sentence.group(1) : words.replace('\n', ' ');
    }
}
