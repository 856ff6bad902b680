package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.realname.attachment.Inspection;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.ApplicationDraft;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.UploadSetting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks up what an application needs from elsewhere, before the command and outside of its transaction: the files, and whether the
 * code of a bank card's phone is right. A wrong code is counted even where the command is only asked about.
 */
public final class PrepareApplication {

    private final RealNamePorts ports;
    private final Inspection inspection;

    PrepareApplication(RealNamePorts ports, Inspection inspection) {
        this.ports = ports;
        this.inspection = inspection;
    }

    /** @param paths as given, in order */
    public Apply of(Caller caller, PartyId customer, Claim claim, List<String> paths, Optional<Secret> code) {
        boolean allowed = RealNameOperations.APPLY_ENTERPRISE.refusalsFor(caller).isEmpty();
        var bucket = allowed ? bucketOf(caller.party()) : Optional.<String>empty();
        var inspected = bucket.filter(name -> paths.size() <= ApplicationDraft.MAX_FILES).flatMap(name -> inspection.of(name, paths));
        var files = inspected.orElseGet(() -> paths.stream().map(path -> new InspectedFile(path, Optional.empty())).toList());
        return new Apply(customer, claim, files, code, bucket, inspected.isPresent() || paths.size() > ApplicationDraft.MAX_FILES,
                allowed ? fault(caller.party(), customer, claim, code) : Optional.empty());
    }

    private Optional<String> bucketOf(PartyId partner) {
        return Optional.ofNullable(ports.uploads().find(Set.of(partner)).get(partner)).filter(UploadSetting::on)
                .flatMap(UploadSetting::bucket);
    }

    private Optional<PhoneCodes.Fault> fault(PartyId partner, PartyId customer, Claim claim, Optional<Secret> code) {
        return PhoneClaims.of(partner, customer, claim, code, "look").flatMap(claimed ->
                ports.transactions().inTransaction(() -> ports.codes().look(claimed)));
    }
}
