package org.partnercenter.messaging.file;

import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RunningWork;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.FindCaller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Brings one file from the state it is in to its end. Whatever state a crash left it in, the next step is the same. */
final class FileWork {

    private final FileModule module;
    private final Folders folders;
    private final FindCaller callers;
    private final Clocks clocks;
    private final FileApply.Tools tools;
    private final FileCheck check;
    private final PutAway putAway;

    FileWork(FileModule module, Folders folders, FindCaller callers, Clocks clocks, FileApply.Tools tools) {
        this.module = module;
        this.folders = folders;
        this.callers = callers;
        this.clocks = clocks;
        this.tools = tools;
        this.check = new FileCheck(module, callers);
        this.putAway = new PutAway(module, folders);
    }

    /** @throws IOException if disk or folder do not allow it now; the file stays where it is */
    void finish(DroppedFile file) throws IOException {
        new RunningWork(file.id().toString(), Optional.empty(), Optional.empty()).begin();
        var at = file;
        while (!at.status().isFinal()) {
            at = next(at);
            module.files().update(tools.node(), at);
        }
    }

    private DroppedFile next(DroppedFile file) throws IOException {
        return switch (file.status()) {
            case RECEIVED -> checked(file);
            case APPLYING -> applied(file);
            case APPLIED, REJECTED -> {
                putAway.putAway(file);
                yield file.putAway(clocks.real());
            }
            case DONE, FAILED -> file;
        };
    }

    private DroppedFile checked(DroppedFile file) throws IOException {
        try {
            return check.check(file, take(file));
        } catch (NoSuchFileException gone) {
            return file.unfit(gone(file));
        }
    }

    /** Takes the file out of the inbox, unless that was done before a crash. */
    private Path take(DroppedFile file) throws IOException {
        var path = folders.working(file.id());
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Folders.move(folders.dropped(file.place()), path);
        }
        return path;
    }

    private DroppedFile applied(DroppedFile file) throws IOException {
        var path = folders.working(file.id());
        try {
            var content = Content.of(path);
            if (!content.map(Content::digest).equals(Decision.granted(file.checked().orElseThrow().digest()))) {
                return file.unfit(List.of(FileRefusal.FILE_CHANGED.refusal()));
            }
            apply(file, module.kind(file.place().kind()).orElseThrow(), path, content.orThrow());
            return file.allDecided();
        } catch (NoSuchFileException gone) {
            return file.unfit(gone(file));
        }
    }

    private <C, R> void apply(DroppedFile file, FileKind<C, R> kind, Path path, Content content) throws IOException {
        var caller = callers.of(new PartyId(file.place().folder())).orElseThrow();
        RunningWork.isFor(caller.party());
        new FileApply<>(tools, file, kind, caller).apply(path, content.charset());
    }

    private static List<Refusal> gone(DroppedFile file) {
        return file.faults().isEmpty() ? List.of(FileRefusal.FILE_GONE.refusal()) : file.faults();
    }
}
