package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.Attachment;
import org.partnercenter.domain.realname.Personal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The applications as they are stored; what is personal in them is sealed (RNA-14). At most one of a customer is in review. */
public interface Applications {

    /**
     * What is known of customers and numbers, held for this transaction.
     *
     * @param attempts how often each was applied for since the instant asked about
     * @param pending  what is in review of each
     * @param holders  the customers that are, or are about to be, verified by each number
     */
    record Held(Map<PartyId, Integer> attempts, Map<PartyId, Application> pending, Map<Personal, Set<PartyId>> holders) {
    }

    /** Looks up and holds: until this transaction ends, no other one applies for these customers or with these numbers. */
    Held hold(Set<PartyId> customers, Set<Personal> numbers, Instant since, Instant now);

    void add(List<Application> applications);

    /** Those of the ids that exist, held for this transaction. */
    Map<ApplicationId, Application> lock(Set<ApplicationId> ids);

    /** What is in review of customers, held for this transaction. */
    Map<PartyId, Application> lockPending(Set<PartyId> customers);

    /** Stores the outcome of applications that were held. */
    void decide(Collection<Application> applications);

    /** In review: the oldest first; else the newest first. */
    Page<Application> list(Scope scope, ApplicationFilter filter, PageRequest page);

    Optional<Application> find(Scope scope, ApplicationId id);

    /** What was applied for last. */
    Optional<Application> latest(Scope scope, PartyId customer);

    /** Takes out what tells who customers are, and keeps a list of the files that belonged to it. */
    void erase(Set<PartyId> customers, Instant now);

    /** A file of an erased customer. @param id of the list's entry */
    record Orphan(String id, String bucket, Attachment file) {
    }

    /** Files that are still to be removed. */
    List<Orphan> orphans(int limit);

    void forget(Collection<Orphan> removed);
}
