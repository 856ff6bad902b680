package org.partnercenter.application.file;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the capability together from its store and from the kinds of files the other capabilities take. */
public final class FileModule {

    private final DroppedFiles files;
    private final Supplier<List<FileKind<?, ?>>> kinds;
    private final Texts texts;

    /** @param texts those of all rules, in which reports are written */
    public FileModule(DroppedFiles files, List<FileKind<?, ?>> kinds, Texts texts) {
        this(files, () -> kinds, texts);
    }

    /**
     * Of kinds that are known later than the house is put together.
     *
     * @param kinds asked for again and again, and always answers the same
     */
    public FileModule(DroppedFiles files, Supplier<List<FileKind<?, ?>>> kinds, Texts texts) {
        this.files = files;
        this.kinds = kinds;
        this.texts = texts;
    }

    public DroppedFiles files() {
        return files;
    }

    public List<FileKind<?, ?>> kinds() {
        return kinds.get();
    }

    public Optional<FileKind<?, ?>> kind(String name) {
        return kinds.get().stream().<FileKind<?, ?>>map(kind -> kind).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public BrowseFiles browse() {
        return new BrowseFiles(this);
    }

    public FileReport report(DroppedFile file, Language language) {
        return new FileReport(files, file, kind(file.place().kind()).map(FileKind::results).orElse(List.of()), texts,
                language);
    }

    /** Forgets files some time after they were put away. */
    public Chore forgetting(Clocks clocks) {
        return new ForgetFiles(files, clocks);
    }
}
