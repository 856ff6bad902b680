package org.partnercenter.messaging.file;

import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.messaging.kernel.FindCaller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pass one: whether the file as a whole can be applied at all. Applies nothing. */
final class FileCheck {

    static final int MAX_ROWS = 2_000_000;
    private static final int MAX_FAULTS = 100;

    private final FileModule module;
    private final FindCaller callers;

    FileCheck(FileModule module, FindCaller callers) {
        this.module = module;
        this.callers = callers;
    }

    /**
     * The file after the check, fit or not.
     *
     * @throws IOException if the file cannot be read now
     */
    DroppedFile check(DroppedFile file, Path path) throws IOException {
        var place = faultsOfPlace(file, path);
        if (!place.isEmpty()) {
            return file.unfit(place);
        }
        var content = Content.of(path);
        return content.isGranted() ? rows(file, path, content.orThrow()) : file.unfit(content.refusals());
    }

    private List<Refusal> faultsOfPlace(DroppedFile file, Path path) {
        var place = file.place();
        var kinds = module.kinds().stream().map(FileKind::name).collect(Collectors.joining(", "));
        return new Refusals().addAll(file.faults())
                .refuseIf(!isParty(place.folder()), FileRefusal.FILE_OWNER_UNKNOWN.refusal("folder", place.folder()))
                .refuseIf(module.kind(place.kind()).isEmpty(), FileRefusal.FILE_KIND_UNKNOWN.refusal("kind", place.kind())
                        .with("kinds", kinds))
                .refuseIf(FileText.of(place.name()).isEmpty(), FileRefusal.FILE_TYPE_UNKNOWN.refusal("name", place.name()))
                .refuseIf(!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS),
                        FileRefusal.FILE_NOT_REGULAR.refusal("name", place.name()))
                .list();
    }

    private boolean isParty(String folder) {
        return PartyId.isValid(folder) && callers.of(new PartyId(folder)).isPresent();
    }

    private DroppedFile rows(DroppedFile file, Path path, Content content) throws IOException {
        var kind = module.kind(file.place().kind()).orElseThrow();
        var counting = new Counting(kind.whole().map(FileKind.Whole::most).orElse(MAX_ROWS));
        FileText.of(file.place().name()).orElseThrow().read(path, content.charset(), kind, counting);
        var read = file.in(counting.language);
        return counting.faults.isEmpty() ? read.passed(new DroppedFile.Checked(content.digest(), counting.rows))
                : read.unfit(counting.faults);
    }

    private static final class Counting implements RowVisitor {

        private final int most;
        private final List<Refusal> faults = new ArrayList<>();
        private Language language = Language.EN_US;
        private int rows;

        Counting(int most) {
            this.most = most;
        }

        @Override
        public void language(Language found) {
            language = found;
        }

        @Override
        public void row(Row row) {
            if (++rows == most + 1) {
                fault(FileRefusal.TOO_MANY_ROWS.refusal("limit", most));
            }
        }

        @Override
        public boolean fault(Refusal fault) {
            if (faults.size() < MAX_FAULTS) {
                faults.add(fault);
            }
            return faults.size() < MAX_FAULTS;
        }
    }
}
