package org.partnercenter.bootstrap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.partnercenter.application.upkeep.Finding.Level;
import org.partnercenter.application.upkeep.Finding;

/** Findings as people read them, in their language, and as programmes do. */
final class Findings {
    private static final Map<Level, String> MARKS =
            Map.of(Level.WELL, "ok  ", Level.NOTE, "note", Level.WARNING, "WARN", Level.FAULT, "FAIL");

    private final List<Finding> all;
    private final Properties sentences;

    /** @param chinese otherwise English */
    Findings(List<Finding> all, boolean chinese) {
        this.all = List.copyOf(all);
        sentences = load(chinese ? "findings_zh.properties" : "findings_en.properties");
    }

    /** The worst of all. */
    Level level() {
        return all.stream().map(Finding::level).max(Comparator.naturalOrder()).orElse(Level.WELL);
    }

    /** What monitoring expects of a check: 0 well, 1 warnings, 2 something is broken. */
    int status() {
        return switch (level()) {
            case WELL, NOTE -> 0;
            case WARNING -> 1;
            case FAULT -> 2;
        };
    }

    void print(PrintStream out) {
        for (Finding finding : all) {
            out.println("[" + MARKS.get(finding.level()) + "] " + sentence(finding));
            finding.named().forEach(name -> out.println("         " + name));
        }
        out.println(sentences.getProperty("result." + level()));
    }

    String json() {
        ObjectMapper mapper = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        ObjectNode root = mapper.createObjectNode().put("level", level().name());
        ArrayNode findings = root.putArray("findings");
        for (Finding finding : all) {
            ObjectNode node = findings.addObject().put("check", finding.check()).put("level", finding.level().name())
                    .put("sentence", sentence(finding));
            node.set("facts", mapper.valueToTree(finding.facts()));
            node.set("named", mapper.valueToTree(finding.named()));
        }
        return root.toPrettyString();
    }

    /** The sentence of the check at that level, or that of the check. */
    private String sentence(Finding finding) {
        String text = sentences.getProperty(finding.check() + "." + finding.level(), sentences.getProperty(finding.check()));
        if (text == null) {
            throw new IllegalStateException("no sentence for " + finding.check() + " " + finding.level());
        }
        for (var fact : finding.facts().entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static Properties load(String name) {
        try (Reader reader = new InputStreamReader(Findings.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
