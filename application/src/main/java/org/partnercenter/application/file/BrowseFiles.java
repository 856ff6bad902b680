package org.partnercenter.application.file;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** Tells parties of the files in their folders, and the platform of all. */
public final class BrowseFiles {

    @SuppressWarnings("rawtypes")
    static final Operation<FileFilter, Page> FILES = new Operation<>("files", FileFilter.class, Page.class,
            Set.of(PartyKind.values()), Set.of(PermissionItem.FILES_VIEW));

    /** What is asked here. */
    public static List<Operation<?, ?>> queries() {
        return List.of(FILES);
    }

    private final FileModule module;

    BrowseFiles(FileModule module) {
        this.module = module;
    }

    /** Newest first. */
    public Decision<Page<DroppedFile>> list(Caller caller, FileFilter filter, PageRequest page) {
        return open(caller).map(scope -> module.files().list(scope, filter, page));
    }

    public Decision<DroppedFile> show(Caller caller, FileId id) {
        return open(caller).flatMap(scope -> module.files().find(scope, id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(FileRefusal.FILE_NOT_FOUND.refusal("file_id", id))));
    }

    /** What became of the rows decided so far; of a file that was unfit as a whole, why. */
    public Decision<FileReport> report(Caller caller, FileId id, Language language) {
        return show(caller, id).map(file -> module.report(file, language));
    }

    private static Decision<Scope> open(Caller caller) {
        return Decision.unless(FILES.refusalsFor(caller), Scope.own(caller));
    }
}
