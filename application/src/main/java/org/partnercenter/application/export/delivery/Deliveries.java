package org.partnercenter.application.export.delivery;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Regular deliveries and their files. They are seen by the party that subscribed and nobody else. A delivery has one run a day at most:
 * a second one of the same day breaks the transaction.
 */
public interface Deliveries {

    /** The active ones of the party. Until this transaction ends, nobody else learns it of the same party. */
    List<Delivery> holdActive(PartyId party);

    void add(List<Delivery> deliveries);

    /** Looks up and holds those of the ids that the party has, until this transaction ends. */
    List<Delivery> hold(PartyId party, Set<DeliveryId> ids);

    /** Stores state and next day of those that are held. */
    void update(List<Delivery> changed);

    Optional<Delivery> find(PartyId party, DeliveryId id);

    /** Newest first; a marker is an id. */
    Page<Delivery> list(PartyId party, PageRequest page);

    /** The youngest run of each; those without any are absent. */
    Map<DeliveryId, DeliveryRun> last(Set<DeliveryId> ids);

    /** The youngest day first. */
    Page<DeliveryRun> runs(DeliveryId id, PageRequest page);

    /** Whether a file of an active one is due. @param now business time */
    boolean anyDue(Instant now);

    /** Holds active ones whose next file is due, the oldest first; passes over what others hold. @param now business time */
    List<Delivery> lockDue(Instant now, int limit);

    void addRuns(List<DeliveryRun> runs);

    /** @param token names what was written for it, if anything was */
    record PickedUp(Delivery delivery, DeliveryRun run, Optional<String> token) {

        @Override
        public String toString() {
            return "PickedUp[" + run.delivery() + ", " + run.due() + "]";
        }
    }

    /**
     * Takes a waiting run whose export is over, which nobody hands over, whose holder is late, or which this node held before it was
     * restarted. Instants are real time.
     */
    Optional<PickedUp> pickUp(String node, Instant now, Instant until);

    /**
     * Notes that all of the file lies ready under a name that holds the token: from now on it is only given its own name.
     *
     * @return false if this node does not hold the run any more
     */
    boolean written(String node, DeliveryId id, LocalDate due, String token);

    /** Lets a run go, so that it is picked up again after the instant. */
    void letGo(String node, DeliveryId id, LocalDate due, Instant until);

    /** A run, held until this transaction ends, with its delivery. */
    Optional<PickedUp> lockRun(DeliveryId id, LocalDate due);

    /** Stores how a run went on; nobody holds it any more. @param token what stays written for it */
    void saveRun(DeliveryRun run, Optional<String> token);
}
