package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The exports and their files. A node writes an export as long as it holds it; what it writes afterwards is refused. An export is seen
 * by the party that asked for it and nobody else. Instants are real time.
 */
public interface Exports {

    /** How many of the party are unfinished. Until this transaction ends, nobody else learns it of the same party. */
    int holdUnfinished(PartyId party);

    void add(List<Export> exports);

    /** Looks up and holds those of the ids that the party has, until this transaction ends. */
    List<Export> hold(PartyId party, Set<ExportId> ids);

    /** Stores those that were cancelled, and drops what there was of their files. */
    void cancel(List<Export> cancelled);

    Optional<Export> find(PartyId party, ExportId id);

    /** Newest first. A status is as of {@code now}. */
    Page<Export> list(PartyId party, ExportFilter filter, Instant now, PageRequest page);

    /**
     * A part of the file.
     *
     * @param part from 0
     * @return empty behind the last one
     */
    Optional<byte[]> part(ExportId id, int part);

    /**
     * Takes the oldest export that nobody writes, whose writer is late, or which this node wrote before it was restarted. What there
     * was of its file is dropped.
     *
     * @param until how long this node holds it unless it says more
     */
    Optional<PickedUp> pickUp(String node, Instant now, Instant until);

    /** @param attempt how often it was picked up, this time included */
    record PickedUp(Export export, int attempt) {
    }

    /**
     * Stores how far the export has come, and holds it longer.
     *
     * @return false if this node does not hold it any more, or nobody wants it
     */
    boolean progress(String node, ExportId id, Export.Progress progress, Instant until);

    /** Appends a part to the file, under the same condition. */
    boolean append(String node, ExportId id, int part, byte[] content);

    /** Stores how it ended, under the same condition; of a failed one the file is dropped. */
    boolean settle(String node, Export export);

    /** Lets an export go, so that it is picked up again after the instant. */
    void letGo(String node, ExportId id, Instant until);

    /** Drops files whose time is over, and notes it, at most {@code limit} of them; tells how many. */
    int expire(Instant now, int limit);

    /** Forgets exports that ended before the instant and have no file, at most {@code limit} of them; tells how many. */
    int forget(Instant before, int limit);
}
