package org.partnercenter.application.file;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.file.FileId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that were dropped. A node works on a file as long as it holds it; what it writes after another node has taken the
 * file over is refused. Instants are real time.
 */
public interface DroppedFiles {

    /**
     * Claims files for all nodes to work on. A file is not claimed while an earlier one of the same place is not put away.
     *
     * @return the claimed ones
     */
    Set<FileId> claim(List<DroppedFile> files);

    /**
     * Takes files to work on: what nobody holds, whose holder is late, or what this node held before it was restarted; the
     * oldest first. Of one folder and kind only the oldest that still has rows to apply.
     *
     * @param busy  what this node is working on already
     * @param until how long this node holds them unless it says more
     */
    List<DroppedFile> pickUp(String node, Collection<FileId> busy, Instant now, Instant until, int limit);

    /** Holds them longer. */
    void hold(String node, Collection<FileId> files, Instant until);

    /** Lets a file go, so that it is picked up again after the instant. */
    void letGo(String node, FileId file, Instant until);

    /**
     * Stores how far the file has come. Its tally is left as it is.
     *
     * @throws FileTakenOver if this node does not hold it any more
     */
    void update(String node, DroppedFile file);

    /** The lines from {@code first} to {@code last} that are decided. */
    Set<Integer> decided(FileId file, int first, int last);

    /**
     * Stores what became of rows that were not decided before, and counts them.
     *
     * @throws FileTakenOver if this node does not hold the file any more
     */
    void record(String node, FileId file, List<FileRow> rows);

    /** Decided rows behind a line, in the order of lines. */
    List<FileRow> rows(FileId file, int after, int limit);

    /** Newest first. */
    Page<DroppedFile> list(Scope scope, FileFilter filter, PageRequest page);

    Optional<DroppedFile> find(Scope scope, FileId id);

    /** Forgets files that were put away before the instant, with their rows, at most {@code limit} of them; tells how many. */
    int forget(Instant before, int limit);
}
