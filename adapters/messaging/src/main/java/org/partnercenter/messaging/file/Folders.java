package org.partnercenter.messaging.file;

import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileStatus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where files lie: dropped into {@code inbox/<folder>/<kind>/} or, to be checked only, {@code inbox/<folder>/check/<kind>/}; in {@code inbox/.working/} while they are worked on, and at the
 * end in {@code done} or {@code failed}. Nodes that share the work share these folders.
 */
final class Folders {

    /** Stands for a folder or kind that a misplaced file lacks. */
    static final String NONE = "_";
    /** Holds the kinds of files that are only checked; no kind is called so. */
    static final String CHECK = "check";
    static final String REPORT = ".report.csv";

    private static final int MAX_NAME_BYTES = 180;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path root;

    Folders(Path root) {
        this.root = root;
    }

    void create() throws IOException {
        for (var folder : new Path[] {inbox(), working(), root.resolve("done"), root.resolve("failed")}) {
            Files.createDirectories(folder);
        }
    }

    Path inbox() {
        return root.resolve("inbox");
    }

    private Path working() {
        return inbox().resolve(".working");
    }

    Path working(FileId file) {
        return working().resolve(file.value());
    }

    /** Where it was dropped. A name that is no text can only be found by looking. */
    Path dropped(DroppedFile.Place place) {
        var folder = place.folder().equals(NONE) ? inbox() : inbox().resolve(place.folder());
        var kinds = place.onlyChecked() ? folder.resolve(CHECK) : folder;
        return (place.kind().equals(NONE) ? kinds : kinds.resolve(place.kind())).resolve(place.name());
    }

    /** Where it is put away; the same whenever it is asked for. */
    Path target(DroppedFile file) {
        var folder = file.status() == FileStatus.APPLIED || file.status() == FileStatus.DONE ? "done" : "failed";
        var party = root.resolve(folder).resolve(file.place().folder());
        return (file.place().onlyChecked() ? party.resolve(CHECK) : party).resolve(file.place().kind())
                .resolve(stamp(file.received()) + "-" + shortened(file.place().name()));
    }

    Path report(DroppedFile file) {
        var target = target(file);
        return target.resolveSibling(target.getFileName() + REPORT);
    }

    /** Moves so that the whole file appears under its new name at once, be it on another disk. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            var part = to.resolveSibling("." + to.getFileName());
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(from);
        }
    }

    /** Moves, if the file is there. */
    static boolean moveIfThere(Path from, Path to) throws IOException {
        try {
            move(from, to);
            return true;
        } catch (NoSuchFileException gone) {
            if (!Files.isDirectory(to.getParent())) {
                throw gone;
            }
            return false;
        }
    }

    private static String stamp(Instant instant) {
        return STAMP.format(instant);
    }

    /** Short enough to take stamp and ending, with its own ending kept. */
    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 8 ? "" : name.substring(dot);
        var kept = new StringBuilder();
        int bytes = ending.getBytes(StandardCharsets.UTF_8).length;
        for (int c : name.codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_NAME_BYTES) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + ending;
    }
}
