package org.partnercenter.domain;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The programs of the embedding guide, compiled and run against this jar alone. */
class EmbeddingTest {

    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?public class (\\w+) .*?)```\n\n```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    @Tag("PAY-12")
    void the_programs_of_the_guide_print_what_it_says() throws Exception {
        var programs = PROGRAM.matcher(Files.readString(Path.of("..", "docs", "embedding.md"))).results().toList();

        assertThat(programs).isNotEmpty();
        for (var program : programs) {
            assertThat(run(program.group(2), program.group(1))).isEqualTo(program.group(3));
        }
    }

    private String run(String name, String source) throws Exception {
        var jar = Path.of(Rulebook.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        var file = Files.writeString(folder.resolve(name + ".java"), source);
        assertThat(output("javac", "--release", "17", "-cp", jar, "-d", folder.toString(), file.toString())).isEmpty();
        return output("java", "-cp", jar + File.pathSeparator + folder, name);
    }

    /** What a tool of this JDK prints. */
    private String output(String tool, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(arguments));
        var printed = folder.resolve(tool + ".out");
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()).start().waitFor();
        return Files.readString(printed);
    }
}
