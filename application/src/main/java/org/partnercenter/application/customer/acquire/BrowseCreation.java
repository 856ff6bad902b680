package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.CustomerQueries;
import org.partnercenter.application.customer.SubCustomerFilter;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What partners ask around creating customers. */
public final class BrowseCreation {

    private final AcquirePorts ports;
    private final CreationPorts creations;
    private final CustomerQueries customers;
    private final NewTagsOf tags;

    BrowseCreation(AcquirePorts ports, CreationPorts creations, CustomerQueries customers, NewTagsOf tags) {
        this.ports = ports;
        this.creations = creations;
        this.customers = customers;
        this.tags = tags;
    }

    /** How long one who asks for the result of an association waits for it (ASC-11). */
    public Duration patience() {
        return ports.choices().resultWait();
    }

    /** What has become of a customer the caller has created; empty where it has created no such customer. */
    public Optional<CreatedCustomer> creation(Caller caller, PartyId customer) {
        return creations.created().find(Scope.own(caller), customer);
    }

    /** Whether some account uses it already. */
    public Decision<Boolean> isUsed(Caller caller, IdentityQuestion question) {
        return Decision.unless(AcquireOperations.CHECK_IDENTITY.refusalsFor(caller), caller).map(open -> switch (question) {
            case IdentityQuestion.OfPhone(var phone) -> creations.directory().isUsed(phone);
            case IdentityQuestion.OfMail(var address) -> creations.directory().isMailUsed(address);
            case IdentityQuestion.OfName(var name) -> !creations.directory().taken(Set.of(name)).isEmpty();
        });
    }

    /**
     * Which of the caller's customers count as new; those that are not its own are left out.
     *
     * @param ids empty: all of them, the latest associated first
     */
    public Decision<List<TaggedCustomer>> tags(Caller caller, Optional<PartyId> reseller, List<PartyId> ids, PageRequest page) {
        var now = ports.clocks().business();
        return Decision.unless(AcquireOperations.NEW_TAGS.refusalsFor(caller), caller)
                .flatMap(open -> Keepers.among(ports.parties(), reseller.map(Set::of).orElseGet(Set::of)).scope(open, reseller))
                .map(scope -> tagged(ids.isEmpty() ? all(scope, page, now) : own(scope, ids, page, now), now));
    }

    private List<PartyId> all(Scope scope, PageRequest page, Instant now) {
        return customers.customers(scope, SubCustomerFilter.none(), page, now).items().stream()
                .map(customer -> customer.association().customer()).toList();
    }

    private List<PartyId> own(Scope scope, List<PartyId> ids, PageRequest page, Instant now) {
        var own = customers.customers(scope, Set.copyOf(ids), now).keySet();
        return ids.stream().filter(own::contains).skip(page.offset()).limit(page.limit()).toList();
    }

    private List<TaggedCustomer> tagged(List<PartyId> ids, Instant now) {
        var known = ids.isEmpty() ? Map.<PartyId, NewTagsOf.Tag>of() : tags.of(Set.copyOf(ids), now);
        return ids.stream().map(id -> tagged(id, Optional.ofNullable(known.get(id)))).toList();
    }

    private TaggedCustomer tagged(PartyId customer, Optional<NewTagsOf.Tag> tag) {
        return new TaggedCustomer(customer, tag.map(NewTagsOf.Tag::isNew), tag.map(NewTagsOf.Tag::from).map(this::month),
                tag.flatMap(NewTagsOf.Tag::until).map(this::month));
    }

    private YearMonth month(Instant instant) {
        return YearMonth.from(instant.atZone(ports.zone()));
    }
}
