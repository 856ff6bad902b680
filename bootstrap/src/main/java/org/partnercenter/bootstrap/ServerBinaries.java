package org.partnercenter.bootstrap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL that travels in a jar, unpacked into the data folder so that two data folders never share one. */
final class ServerBinaries {
    private static final Set<PosixFilePermission> FOLDER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);

    private ServerBinaries() {}

    /**
     * Unpacks them if that version is not there yet, and removes other versions.
     *
     * @param folder where versions are kept, one folder each
     * @return the folder that holds {@code bin}
     */
    static Path unpack(Path folder) {
        URL archive = archive();
        try {
            URLConnection connection = archive.openConnection();
            Path home = folder.resolve("postgres-" + version(connection));
            if (!Files.isDirectory(home)) {
                delete(folder);
                makeFolder(folder);
                Path unfinished = folder.resolve("unfinished");
                makeFolder(unfinished);
                Path packed = folder.resolve("packed");
                try (InputStream in = connection.getInputStream()) {
                    Files.copy(in, packed);
                }
                unpack(packed, unfinished);
                Files.delete(packed);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be unpacked to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String platform = system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
        String machine = List.of("aarch64", "arm64").contains(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        URL archive = ServerBinaries.class.getResource("/postgres-" + platform + "-" + machine + ".txz");
        if (archive == null) {
            throw new StartFailure("no embedded PostgreSQL for " + platform + " on " + machine
                    + " in this build: name a server with " + ReadSettings.DATABASE_URL);
        }
        return archive;
    }

    private static String version(URLConnection connection) throws IOException {
        long checksum = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return HexFormat.of().toHexDigits((int) checksum);
    }

    private static void unpack(Path packed, Path folder) throws IOException {
        Path plain = packed.resolveSibling("packed.tar");
        try (InputStream in = isUnpackedBySystem(packed, plain)
                ? Files.newInputStream(plain)
                : new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(packed), 1 << 16))) {
            extract(in, folder);
        }
        Files.deleteIfExists(plain);
    }

    /** Tries the system's own {@code xz}: a JVM that has just started takes several times as long. */
    private static boolean isUnpackedBySystem(Path packed, Path plain) {
        try {
            return new ProcessBuilder("xz", "-dc").redirectInput(packed.toFile()).redirectOutput(plain.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().onExit().join().exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static void extract(InputStream in, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(in, 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                makeFolder(entry.isDirectory() ? target : target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (!entry.isDirectory()) {
                    Files.copy(tar, target);
                    Files.setPosixFilePermissions(target, permissions(entry.getMode()));
                }
            }
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(FOLDER);
        if ((mode & 0100) == 0) {
            permissions.removeAll(EnumSet.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
        }
        return permissions;
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
