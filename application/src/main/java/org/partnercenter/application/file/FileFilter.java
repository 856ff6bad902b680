package org.partnercenter.application.file;

import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which files are wanted.
 *
 * @param folder of the platform only: the party whose folder it was
 * @param name   exactly
 * @param begin  received strictly later (COM-06)
 * @param end    received strictly earlier
 */
public record FileFilter(Optional<PartyId> folder, Optional<String> kind, Optional<String> name, Optional<FileStatus> status,
                         Optional<Instant> begin, Optional<Instant> end) {

    public static FileFilter any() {
        return new FileFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
