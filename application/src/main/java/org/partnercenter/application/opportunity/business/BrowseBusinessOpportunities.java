package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityRefusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at business opportunities: managers at their own, directors at those of their managers (BIZ-01). */
public final class BrowseBusinessOpportunities {

    private final BusinessOpportunityPorts ports;
    private final Readers readers;

    BrowseBusinessOpportunities(BusinessOpportunityPorts ports) {
        this.ports = ports;
        this.readers = new Readers(ports.directors());
    }

    /** @param filter whose managers' they are is the reader's business, and what it says of that is not heeded */
    public Decision<Page<BusinessOpportunity>> list(Caller caller, BusinessOpportunities.Filter filter, PageRequest page) {
        return open(caller).flatMap(open -> {
            var reader = readers.of(open);
            boolean hidden = filter.tab() == BusinessOpportunities.Tab.RESELLERS && !(open.is(PartyKind.DISTRIBUTOR) && reader.all());
            return hidden ? Decision.refused(BusinessOpportunityRefusal.BIZ_NO_RESELLERS.refusal())
                    : Decision.granted(ports.opportunities().list(scope(open), new BusinessOpportunities.Filter(filter.tab(), reader.managers(),
                    filter.title(), filter.customer(), filter.customerName(), filter.accountName(), filter.manager(), filter.status()), page));
        });
    }

    public Decision<BusinessOpportunity> find(Caller caller, BusinessOpportunityId id) {
        return open(caller).flatMap(open -> {
            var reader = readers.of(open);
            return ports.opportunities().find(scope(open), id).filter(found -> reader.mayRead(found.owner())).map(Decision::granted)
                    .orElseGet(() -> BusinessChanging.unknown(id));
        });
    }

    /** The history of what was just found, newest first. */
    public List<BusinessOpportunities.Told> progress(Caller caller, BusinessOpportunityId id) {
        return ports.opportunities().progress(scope(caller), id);
    }

    /** What happened to what was just found, oldest first. */
    public List<Happened> timeline(Caller caller, BusinessOpportunityId id) {
        return ports.timelines().of(scope(caller), BusinessOutcomes.TYPE, id.value());
    }

    public List<Possibility> possibilities(Caller caller, BusinessOpportunity of) {
        return of.possibilities(readers.of(caller));
    }

    /** Who directs the account managers of the caller's party, by manager. */
    public Decision<List<AccountDirectors.Directs>> directors(Caller caller) {
        return Decision.unless(BusinessOpportunityOperations.DIRECTORS.refusalsFor(caller), caller).map(open -> ports.directors().of(open.party()).entrySet()
                .stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new AccountDirectors.Directs(open.party(), each.getKey(), Optional.of(each.getValue()))).toList());
    }

    /** The party's: of whose managers they are the reader decides, who is asked in every list. */
    private static Scope scope(Caller caller) {
        return switch (Scope.own(caller)) {
            case Scope.OfAccountManager(var of, var manager) -> of;
            case Scope whole -> whole;
        };
    }

    private static Decision<Caller> open(Caller caller) {
        return Decision.unless(BusinessOpportunityOperations.OWN.refusalsFor(caller), caller);
    }
}
