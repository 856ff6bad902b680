package org.partnercenter.sources;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds and parses the Java files of all modules. */
public final class Sources {

    private static final Path ROOT = findRoot();

    private static final class Main {
        static final List<SourceFile> FILES = parse(below("src/main/java"));
    }

    private static final class Test {
        static final List<SourceFile> FILES = parse(below("src/test/java"));
    }

    private Sources() {
    }

    /** The folder of the root POM. */
    public static Path root() {
        return ROOT;
    }

    public static List<SourceFile> main() {
        return Main.FILES;
    }

    public static List<SourceFile> main(String... modules) {
        return Main.FILES.stream()
                .filter(file -> Stream.of(modules).anyMatch(module -> file.path().startsWith(module + "/src/")))
                .toList();
    }

    public static List<SourceFile> tests() {
        return Test.FILES;
    }

    /** A file that exists in the test only. */
    public static SourceFile planted(String path, String text) {
        return parse(List.of(new Text(path, text))).getFirst();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All files whose path below the root contains the given part, in order; build output and data folders left out. */
    public static List<Path> files(String part, String ending) {
        var found = new TreeSet<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (relative(file).contains(part) && relative(file).endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(found);
    }

    private static boolean isLeftOut(Path folder) {
        var name = folder.getFileName().toString();
        return name.startsWith(".") || name.equals("target") || folder.getParent().equals(ROOT) && name.startsWith("data");
    }

    private static List<Text> below(String folder) {
        return files(folder + "/", ".java").stream()
                .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                .map(file -> new Text(relative(file), read(file))).toList();
    }

    private static String relative(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static List<SourceFile> parse(List<Text> texts) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, texts);
        var positions = Trees.instance(task).getSourcePositions();
        var parsed = new ArrayList<SourceFile>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                var file = unit.getSourceFile();
                parsed.add(new SourceFile(file.toUri().getPath().substring(1), file.getCharContent(true).toString(), unit,
                        positions));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(parsed);
    }

    private static Path findRoot() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("domain")) || !Files.isDirectory(folder.resolve("bootstrap"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests run outside the house's folder");
            }
        }
        return folder;
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String path, String content) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
