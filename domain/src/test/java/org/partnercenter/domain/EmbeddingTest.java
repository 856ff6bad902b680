package org.partnercenter.domain;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.testkit.FixedClock;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The programs of the embedding guide, compiled and run against this jar alone; what they name besides is named by their imports. */
class EmbeddingTest {

    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?public class (\\w+) .*?)```\n\n```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    @Tag("PAY-12")
    void the_programs_of_the_guide_print_what_it_says() throws Exception {
        var programs = PROGRAM.matcher(Files.readString(Path.of("..", "docs", "embedding.md"))).results().toList();

        assertThat(programs).extracting(program -> program.group(2)).containsExactly("MayWeBePaid", "TakeItBack", "WalkAnInvoice", "MayWeOrder",
                "WhatDoWeGet", "SpringPayments", "OurPolicyHolds");
        for (var program : programs) {
            assertThat(run(program.group(2), program.group(1))).as(program.group(2)).isEqualTo(program.group(3));
        }
    }

    private String run(String name, String source) throws Exception {
        var path = new ArrayList<>(List.of(placeOf(Rulebook.class)));
        if (source.contains("import org.partnercenter.testkit.")) {
            path.add(placeOf(FixedClock.class));
        }
        if (source.contains("import org.springframework.")) {
            path.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        }
        var jars = String.join(File.pathSeparator, path);
        var file = Files.writeString(folder.resolve(name + ".java"), source);
        assertThat(output("javac", "--release", "17", "-proc:none", "-encoding", "UTF-8", "-cp", jars, "-d", folder.toString(), file.toString())).isEmpty();
        return output("java", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", jars + File.pathSeparator + folder, name);
    }

    private static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
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
