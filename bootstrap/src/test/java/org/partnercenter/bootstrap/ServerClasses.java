package org.partnercenter.bootstrap;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes of servers that tests start, and the archive of them that the first orderly end of one leaves for those after it: a
 * start then costs a third. The JVM archives what is in jars only, so folders of classes become jars first.
 */
final class ServerClasses {
    private static final Path FOLDER = Path.of("target", "test-server").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final List<String> OPTIONS = List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + ARCHIVE,
            "-Xshare:auto", "-Xlog:disable", "-cp", path());

    private ServerClasses() {}

    /** What a JVM has to be told of them: as {@code run} does, the jar aside. */
    static List<String> options() {
        return OPTIONS;
    }

    /** The class path of this JVM without the tests. */
    private static String path() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes") && !entry.toString().endsWith("-tests.jar"))
                .filter(Files::exists)
                .map(entry -> Files.isDirectory(entry) ? jar(entry.toAbsolutePath()) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** @param classes a {@code target/classes}; unchanged, it becomes the same jar again, and the archive stays good */
    private static Path jar(Path classes) {
        String module = classes.getParent().getParent().getFileName().toString();
        Path jar = FOLDER.resolve(module + ".jar");
        Path unfinished = FOLDER.resolve(module + ".jar.new");
        try (Stream<Path> found = Files.walk(classes)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            Files.createDirectories(FOLDER);
            write(classes, files, unfinished);
            Files.setLastModifiedTime(unfinished, newest(files));
            return Files.move(unfinished, jar, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path classes, List<Path> files, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
            }
        }
    }

    private static FileTime newest(List<Path> files) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path file : files) {
            FileTime time = Files.getLastModifiedTime(file);
            newest = time.compareTo(newest) > 0 ? time : newest;
        }
        return newest;
    }
}
