package org.partnercenter.storage.export;

import org.partnercenter.application.export.delivery.DeliveryFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files as {@code outbox/<domain id>/<kind>/NAME}; while they are written {@code .NAME.<token>.part} beside it. Nodes that share the work
 * share the folder.
 */
public final class FolderOutbox implements DeliveryFolder {

    private static final String PART = ".part";

    private final Path root;

    /** @param root made when the first file is; with a folder for each party, in which folders that are links are not followed */
    public FolderOutbox(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void write(Place place, String token, Content content) throws IOException {
        var folder = folder(place);
        Files.createDirectories(folder);
        if (!folder.toRealPath().equals(root.toRealPath().resolve(root.relativize(folder)))) {
            throw new IOException("a link leads out of the outbox");
        }
        dropParts(folder, place);
        try (var out = FileChannel.open(part(place, token), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.forEach(bytes -> append(out, bytes));
            out.force(true);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        force(folder);
    }

    private static void append(FileChannel out, byte[] bytes) {
        try {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What a writer left that did not come to the end. */
    private static void dropParts(Path folder, Place place) throws IOException {
        try (var files = Files.newDirectoryStream(folder, entry -> {
            var name = entry.getFileName().toString();
            return name.startsWith("." + place.name() + ".") && name.endsWith(PART);
        })) {
            for (var left : files) {
                Files.deleteIfExists(left);
            }
        }
    }

    @Override
    public void publish(Place place, String token) throws IOException {
        var part = part(place, token);
        if (!Files.isDirectory(folder(place))) {
            throw new IOException("the folder is away");
        }
        try {
            Files.move(part, folder(place).resolve(place.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException published) {
            return;
        } catch (AtomicMoveNotSupportedException strange) {
            throw new IOException("the outbox cannot give a file its name at once", strange);
        }
        force(folder(place));
    }

    @Override
    public void discard(Place place, String token) throws IOException {
        Files.deleteIfExists(part(place, token));
    }

    /** Makes sure that the name is there after the machine fails, where folders can be told to. */
    private static void force(Path folder) throws IOException {
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }

    private Path part(Place place, String token) throws IOException {
        return folder(place).resolve("." + place.name() + "." + token + PART);
    }

    private Path folder(Place place) throws IOException {
        try {
            return root.resolve(folderName(place.party().value())).resolve(place.kind());
        } catch (InvalidPathException unmappable) {
            throw new IOException("the party has no folder on this file system", unmappable);
        }
    }

    /** What would lead elsewhere is written with its number. */
    static String folderName(String party) {
        var name = new StringBuilder();
        for (int i = 0; i < party.length(); i++) {
            char c = party.charAt(i);
            name.append(c == '/' || c == '\\' || c == '%' || c == ':' || c == '.' && i == 0 ? "%%%02X".formatted((int) c) : String.valueOf(c));
        }
        return name.toString();
    }
}
