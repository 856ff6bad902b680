package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.CustomerQueries;
import org.partnercenter.application.customer.Eligibilities;
import org.partnercenter.application.customer.MakeAssociations;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts winning customers together from its ports. */
public final class AcquireModule {

    private final AcquirePorts ports;
    private final CreationPorts creations;
    private final EligibilityFinder eligibilities;

    public AcquireModule(AcquirePorts ports, CreationPorts creations) {
        this.ports = ports;
        this.creations = creations;
        this.eligibilities = new EligibilityFinder(ports);
    }

    /** What stands in the way of associations, for whoever makes them. */
    public Eligibilities eligibilities() {
        return eligibilities;
    }

    /** What stands in the way of switching to the reseller model. */
    public AgainstResale againstResale() {
        return eligibilities::againstResale;
    }

    /** @param making makes the associations of customers that were won */
    public List<UseCase<?, ?>> useCases(MakeAssociations making) {
        var all = new ArrayList<UseCase<?, ?>>(ReportMoving.all(ports));
        all.add(new CustomerReporting(ports, eligibilities));
        all.add(new ReportExpiry(ports.reports()));
        all.add(new CustomerCreation(ports, creations));
        all.add(new CreationFinishing(creations, making));
        return all;
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return List.of(OverdueChore.of(AcquireOperations.EXPIRE_REPORTS,
                () -> ports.reports().anyOver(ports.clocks().business()), gateway, platform));
    }

    /** Somebody may be waiting for this one. @param platform in whose name it is done */
    public Chore finishing(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return new FinishingChore(creations.created(), gateway, platform);
    }

    public AcquireListeners listeners() {
        return new AcquireListeners(ports.reports(), creations.origins());
    }

    public BrowseCreation browseCreation(CustomerQueries customers, NewTagsOf tags) {
        return new BrowseCreation(ports, creations, customers, tags);
    }

    public BrowseAcquisition browse() {
        return new BrowseAcquisition(ports, eligibilities);
    }

    public static List<FileKind<?, ?>> files() {
        return AcquireFiles.kinds();
    }
}
