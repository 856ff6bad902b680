package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.realname.attachment.AttachmentModule;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the capability together from its ports. */
public final class RealNameModule {

    private final RealNamePorts ports;
    private final AttachmentModule attachments;

    public RealNameModule(RealNamePorts ports) {
        this.ports = ports;
        this.attachments = new AttachmentModule(ports.uploads(), ports.store());
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(List.of(
                new Applying(RealNameOperations.APPLY_ENTERPRISE, ports),
                new Applying(RealNameOperations.CHANGE_ENTERPRISE, ports),
                new Applying(RealNameOperations.APPLY_INDIVIDUAL, ports),
                new Reviewing(ports),
                Looking.atValues(ports.applications()),
                Looking.atAttachment(ports.applications()),
                new IntakeSwitching(ports.intake())));
        all.addAll(attachments.useCases());
        return all;
    }

    public AttachmentModule attachments() {
        return attachments;
    }

    public PrepareApplication preparation() {
        return new PrepareApplication(ports, attachments.inspection());
    }

    public BrowseApplications browse() {
        return new BrowseApplications(ports, attachments.inspection());
    }

    /** Erases what applications tell of customers, in the running transaction; their files follow. */
    public void erase(Set<PartyId> customers, Instant now) {
        ports.applications().erase(customers, now);
    }

    public Chore forgetting() {
        return new ForgetAttachments(ports.applications(), ports.store());
    }
}
