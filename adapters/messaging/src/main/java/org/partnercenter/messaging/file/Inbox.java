package org.partnercenter.messaging.file;

import org.partnercenter.application.file.DroppedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks at the inbox again and again, and tells which files lie still: size and modification time stood for two seconds. Follows
 * no links. Not for sharing between threads.
 */
final class Inbox {

    /**
     * A file that lies still.
     *
     * @param isText whether its names are text that can be read and printed; otherwise the place shows them changed
     */
    record Settled(Path path, DroppedFile.Place place, long size, FileTime modified, boolean isText) {
    }

    private record Lying(String folder, String kind, boolean onlyChecked) {
    }

    private record Seen(long size, FileTime modified, Instant since) {

        boolean isSame(BasicFileAttributes now) {
            return size == now.size() && modified.equals(now.lastModifiedTime());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int MOST_WATCHED = 10_000;

    private final Folders folders;
    private final Duration still;
    private final Set<Path> odd = new HashSet<>();
    private final Set<Path> closed = new HashSet<>();
    private Map<Path, Seen> watched = Map.of();

    /** @param still how long a file has to lie unchanged */
    Inbox(Folders folders, Duration still) {
        this.folders = folders;
        this.still = still;
    }

    /** Looks once. The oldest come first. */
    List<Settled> look(Instant now) throws IOException {
        var seen = new HashMap<Path, Seen>();
        var settled = new ArrayList<Settled>();
        for (var folder : entries(folders.inbox())) {
            if (isFolder(folder)) {
                lookIntoIfAllowed(folder, now, seen, settled);
            } else {
                watch(folder, new Lying(Folders.NONE, Folders.NONE, false), now, seen, settled);
            }
        }
        watched = seen;
        odd.retainAll(seen.keySet());
        settled.sort(Comparator.comparing(Settled::modified).thenComparing(Settled::path));
        return settled;
    }

    /** A folder that cannot be read keeps nobody else waiting. */
    private void lookIntoIfAllowed(Path folder, Instant now, Map<Path, Seen> seen, List<Settled> settled) {
        try {
            lookInto(folder, now, seen, settled);
            closed.remove(folder);
        } catch (IOException broken) {
            if (closed.add(folder)) {
                LOG.warn("the folder {} of the inbox cannot be looked into: {}", shown(name(folder)), broken.toString());
            }
        }
    }

    private void lookInto(Path folder, Instant now, Map<Path, Seen> seen, List<Settled> settled) throws IOException {
        lookIntoKinds(folder, name(folder), false, now, seen, settled);
        var check = folder.resolve(Folders.CHECK);
        if (isFolder(check)) {
            lookIntoKinds(check, name(folder), true, now, seen, settled);
        }
    }

    private void lookIntoKinds(Path folder, String party, boolean onlyChecked, Instant now, Map<Path, Seen> seen, List<Settled> settled)
            throws IOException {
        for (var kind : entries(folder)) {
            if (!isFolder(kind)) {
                watch(kind, new Lying(party, Folders.NONE, onlyChecked), now, seen, settled);
            } else if (onlyChecked || !name(kind).equals(Folders.CHECK)) {
                for (var file : entries(kind)) {
                    watch(file, new Lying(party, name(kind), onlyChecked), now, seen, settled);
                }
            }
        }
    }

    private void watch(Path file, Lying where, Instant now, Map<Path, Seen> seen, List<Settled> settled) throws IOException {
        if (seen.size() == MOST_WATCHED) {
            return;
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException taken) {
            return;
        }
        var before = watched.get(file);
        var since = before != null && before.isSame(attributes) ? before.since() : now;
        seen.put(file, new Seen(attributes.size(), attributes.lastModifiedTime(), since));
        if (attributes.isDirectory()) {
            warnOnce(file);
        } else if (!since.plus(still).isAfter(now)) {
            settled.add(new Settled(file, new DroppedFile.Place(shown(where.folder()), shown(where.kind()),
                    shown(name(file)), where.onlyChecked()), attributes.size(), attributes.lastModifiedTime(),
                    isText(where.folder()) && isText(where.kind()) && isText(name(file))));
        }
    }

    private void warnOnce(Path folder) {
        if (odd.add(folder)) {
            LOG.warn("a folder lies among the files of {}; it is left alone", shown(String.valueOf(folder.getParent())));
        }
    }

    /** What lies in a folder and is not hidden or still being written. */
    private static List<Path> entries(Path folder) throws IOException {
        try (var stream = Files.newDirectoryStream(folder, entry -> !isPassedOver(name(entry)))) {
            var entries = new ArrayList<Path>();
            for (var entry : stream) {
                entries.add(entry);
                if (entries.size() == MOST_WATCHED) {
                    break;
                }
            }
            return entries;
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return List.of();
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
    }

    private static boolean isPassedOver(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static boolean isText(String name) {
        return name.codePoints().noneMatch(Inbox::isUnsafe);
    }

    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c) || c == '\uFFFD' || c == '\\'
                || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE;
    }

    private static String shown(String name) {
        var text = new StringBuilder();
        name.codePoints().forEach(c -> text.appendCodePoint(isUnsafe(c) ? '_' : c));
        return text.toString();
    }
}
