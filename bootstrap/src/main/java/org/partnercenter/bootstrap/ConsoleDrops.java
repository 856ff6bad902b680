package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.identity.access.SignedIn;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.console.Drops;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusal;

/**
 * Puts files that were dropped in the console into the inbox of their party. The inbox applies them in the party's name, so only who may
 * ask for the operation of a file's rows may drop it.
 */
final class ConsoleDrops implements Drops {

    private static final String CHECK = "check";
    private static final int LONGEST_NAME = 200;

    private final Path root;
    private final Supplier<FileModule> files;
    private final FindSignedIn callers;
    private final Ids ids;

    ConsoleDrops(Path root, Supplier<FileModule> files, FindSignedIn callers, Ids ids) {
        this.root = root;
        this.files = files;
        this.callers = callers;
        this.ids = ids;
    }

    @Override
    public List<Kind> kinds(String token) {
        return caller(token).map(caller -> files.get().kinds().stream().filter(kind -> kind.operation().refusalsFor(caller).isEmpty())
                .map(kind -> new Kind(kind.name(), kind.name())).sorted(Comparator.comparing(Kind::name)).toList()).orElse(List.of());
    }

    @Override
    public Optional<List<Refusal>> drop(String token, String kind, boolean onlyCheck, String name, InputStream content) throws IOException {
        Optional<Caller> caller = caller(token);
        if (caller.isEmpty()) {
            return Optional.of(List.of(CommonRefusal.TOKEN_INVALID.refusal()));
        }
        Optional<FileKind<?, ?>> known = files.get().kind(kind);
        if (known.isEmpty()) {
            return Optional.of(List.of(FileRefusal.FILE_KIND_UNKNOWN.refusal("kind", kind)));
        }
        List<Refusal> forbidden = known.get().operation().refusalsFor(caller.get());
        if (!forbidden.isEmpty()) {
            return Optional.of(forbidden);
        }
        if (!isSafe(name)) {
            return Optional.of(List.of(FileRefusal.FILE_NAME_UNSAFE.refusal("name", name.length() > LONGEST_NAME ? "" : name)));
        }
        put(folder(caller.get(), kind, onlyCheck), name, content);
        return Optional.empty();
    }

    private Optional<Caller> caller(String token) {
        return callers.byToken(Secret.of(token)).map(SignedIn::caller);
    }

    private static boolean isSafe(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    private Path folder(Caller caller, String kind, boolean onlyCheck) {
        Path party = root.resolve("inbox").resolve(caller.party().value());
        return (onlyCheck ? party.resolve(CHECK) : party).resolve(kind);
    }

    /** Has its name once all of it is there. */
    private void put(Path folder, String name, InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve("." + ids.next() + ".part");
        try {
            Files.copy(content, part);
            move(part, folder.resolve(name));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target);
        } catch (FileAlreadyExistsException waiting) {
            Files.move(part, target.resolveSibling(ids.next() + "-" + target.getFileName()));
        }
    }
}
