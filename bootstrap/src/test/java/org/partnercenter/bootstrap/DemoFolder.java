package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The data folder of a demo server as its first start leaves it, made once and copied for each that wants one: a first start takes
 * twice as long as one with the folder. Making it is a first start too; StartTest proves one without demo data.
 */
public final class DemoFolder {
    private static final Path MADE = make();

    private DemoFolder() {}

    /** @param data a folder that is not there yet */
    public static void copyTo(Path data) {
        try (Stream<Path> files = Files.walk(MADE)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(MADE.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("partner-center-made");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path data = folder.resolve("data");
            ServerProcess.start("demo", "--data", data.toString(), "--port", "0").close();
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
