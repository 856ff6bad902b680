package org.partnercenter.application.file;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.file.FileEvent;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.file.FileTransition;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One file that was dropped.
 *
 * @param viewers  the party of its folder, where there is such a party
 * @param size     in bytes, when it was claimed
 * @param received real time
 * @param language the language of its headers as far as they were read, in which its report is written
 * @param checked  what the check of the whole found out; empty before, and when it was unfit
 * @param tally    what became of the rows decided so far
 * @param faults   why it was unfit as a whole
 * @param finished real time when it was put away
 */
public record DroppedFile(FileId id, Place place, Viewers viewers, FileStatus status, long size, Instant received,
                          Language language, Optional<Checked> checked, Tally tally, List<Refusal> faults, Optional<Instant> finished) {

    /**
     * Where it was dropped: {@code inbox/<folder>/<kind>/<name>}, or {@code inbox/<folder>/check/<kind>/<name>}.
     *
     * @param onlyChecked whether it lay below {@code check}: then its rows are tried, and nothing of it is applied
     */
    public record Place(String folder, String kind, String name, boolean onlyChecked) {

        /** Of a file that is to be applied. */
        public Place(String folder, String kind, String name) {
            this(folder, kind, name, false);
        }
    }

    /**
     * What the check of the whole found out.
     *
     * @param digest SHA-256 of the content, in lower-case hex
     * @param rows   how many rows there are
     */
    public record Checked(String digest, int rows) {
    }

    /** How many rows were granted now, had been granted before, or were refused. */
    public record Tally(int granted, int replayed, int refused) {

        public static final Tally NONE = new Tally(0, 0, 0);

        public int decided() {
            return granted + replayed + refused;
        }
    }

    public DroppedFile {
        faults = List.copyOf(faults);
    }

    /** @param faults what its place alone tells against it */
    public static DroppedFile claimed(FileId id, Place place, Viewers viewers, long size, Instant received,
                                      List<Refusal> faults) {
        return new DroppedFile(id, place, viewers, FileTransition.TABLE.next(null, FileEvent.CLAIM).orElseThrow(), size,
                received, Language.ZH_CN, Optional.empty(), Tally.NONE, faults, Optional.empty());
    }

    /** The same file, once the language of its headers is known. */
    public DroppedFile in(Language found) {
        return new DroppedFile(id, place, viewers, status, size, received, found, checked, tally, faults, finished);
    }

    public DroppedFile passed(Checked found) {
        return with(FileEvent.PASS_CHECK, Optional.of(found), faults, finished);
    }

    /** @param found at least one */
    public DroppedFile unfit(List<Refusal> found) {
        return with(FileEvent.FIND_FAULT, checked, found, finished);
    }

    public DroppedFile allDecided() {
        return with(FileEvent.DECIDE_LAST_ROW, checked, faults, finished);
    }

    public DroppedFile putAway(Instant now) {
        return with(FileEvent.PUT_AWAY, checked, faults, Optional.of(now));
    }

    private DroppedFile with(FileEvent event, Optional<Checked> newChecked, List<Refusal> newFaults, Optional<Instant> end) {
        var next = FileTransition.TABLE.next(status, event)
                .orElseThrow(() -> new IllegalStateException(event + " of a file that is " + status));
        return new DroppedFile(id, place, viewers, next, size, received, language, newChecked, tally, newFaults, end);
    }
}
