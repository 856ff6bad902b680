package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.realname.attachment.Inspection;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationDraft;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationKind;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.RealNameRefusal;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.domain.realname.UploadSetting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of applications: partners of their own, the platform of all, customers of where they stand. */
public final class BrowseApplications {

    /** An application, and where its customer stands. */
    public record Shown(Application application, RealNameState standing) {

        /** What the platform can make of it now. */
        public List<Possibility> possibilities() {
            return application.possibilities(standing);
        }
    }

    private final RealNamePorts ports;
    private final Inspection inspection;

    BrowseApplications(RealNamePorts ports, Inspection inspection) {
        this.ports = ports;
        this.inspection = inspection;
    }

    /** What became of what the caller applied for last for its own customer; empty if nothing ever was (RNA-11). */
    public Decision<Optional<Application>> result(Caller caller, PartyId customer) {
        return Decision.unless(RealNameOperations.RESULT.refusalsFor(caller), caller).flatMap(open ->
                open.party().equals(ports.customers().partners(Set.of(customer)).get(customer))
                        ? Decision.granted(ports.applications().latest(new Scope.Everything(), customer))
                        : Decision.refused(RealNameRefusal.REAL_NAME_CUSTOMER_FOREIGN.refusal("customer_id", customer)));
    }

    /** What stands in the way of applying for a customer, whatever would be claimed of it; empty if nothing does. */
    public Decision<List<Refusal>> eligibility(Caller caller, PartyId customer, ApplicationKind kind) {
        return Decision.unless(RealNameOperations.ELIGIBILITY.refusalsFor(caller), caller).map(open -> {
            var bucket = Optional.ofNullable(ports.uploads().find(Set.of(open.party())).get(open.party()))
                    .filter(UploadSetting::on).flatMap(UploadSetting::bucket);
            boolean reachable = bucket.filter(ports.store()::isReachable).isPresent();
            return ports.transactions().dryRun(() -> ApplicationDraft.eligibility(kind, customer,
                    around(open.party(), customer, new ApplicationDraft.Bucket(bucket, reachable))));
        });
    }

    private ApplicationDraft.Surroundings around(PartyId partner, PartyId customer, ApplicationDraft.Bucket bucket) {
        var table = new ApplicationTable(ports, Set.of(partner), Set.of(customer), Set.of(), ports.clocks().business());
        return table.surroundings(partner, customer, bucket);
    }

    /** Where a customer itself stands (RNA-16). */
    public Decision<RealNameState> status(Caller caller) {
        return Decision.unless(RealNameOperations.STATUS.refusalsFor(caller), caller).map(open -> {
            var standing = ports.standings().of(Set.of(open.party()), ports.clocks().business())
                    .getOrDefault(open.party(), Standings.Standing.NONE);
            return RealNameState.of(standing.status(), standing.type(), Optional.<ApplicationKind>empty());
        });
    }

    public Decision<Page<Application>> list(Caller caller, ApplicationFilter filter, PageRequest page) {
        return Decision.unless(reading(caller).refusalsFor(caller), caller)
                .map(open -> ports.applications().list(Scope.own(open), filter, page));
    }

    public Decision<Shown> show(Caller caller, ApplicationId id) {
        return Decision.unless(reading(caller).refusalsFor(caller), caller).flatMap(open ->
                ports.applications().find(Scope.own(open), id).map(this::shown).map(Decision::granted).orElseGet(() ->
                        Decision.refused(RealNameRefusal.REAL_NAME_APPLICATION_UNKNOWN.refusal("application_id", id))));
    }

    private Shown shown(Application application) {
        var standing = ports.standings().of(Set.of(application.customer()), ports.clocks().business())
                .getOrDefault(application.customer(), Standings.Standing.NONE);
        var pending = Optional.of(application).filter(one -> one.outcome().isEmpty()).map(Application::kind);
        return new Shown(application, RealNameState.of(standing.status(), standing.type(), pending));
    }

    /** The command that reads an attachment, once it has been looked what is there. */
    public ReadAttachment prepared(Caller caller, ApplicationId id, int place) {
        var found = RealNameOperations.READ_ATTACHMENT.refusalsFor(caller).isEmpty()
                ? ports.applications().find(Scope.own(caller), id).filter(one -> place < one.attachments().size())
                        .flatMap(one -> inspection.now(one.bucket(), one.attachments().get(place).path()))
                : Optional.<InspectedFile.Found>empty();
        return new ReadAttachment(id, place, found);
    }

    public Decision<IntakeSwitched> intake(Caller caller) {
        return Decision.unless(RealNameOperations.INTAKE.refusalsFor(caller), caller)
                .map(open -> new IntakeSwitched(ports.intake().isOpen()));
    }

    private static Operation<ApplicationFilter, Application> reading(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? RealNameOperations.REVIEWS : RealNameOperations.APPLICATIONS;
    }
}
