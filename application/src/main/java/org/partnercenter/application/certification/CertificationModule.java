package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts certification together from its ports. */
public final class CertificationModule {

    private final CertificationPorts ports;

    public CertificationModule(CertificationPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(List.of(new BusinessInfoSubmitting(ports), new AmountEntering(ports), new EntityMigration(ports)));
        all.addAll(CertificationChanging.all(ports));
        all.addAll(CertificationRevealing.all(ports));
        return all;
    }

    public BrowseCertifications browse() {
        return new BrowseCertifications(ports);
    }

    /** How far partners are certified, for whoever settles by it. */
    public CertificationOf standings() {
        return (partners, now) -> {
            var found = partners.isEmpty() ? Map.<PartyId, CertificationOf.Standing>of() : ports.certifications().standings(partners);
            var all = new HashMap<PartyId, CertificationOf.Standing>();
            partners.forEach(partner -> all.put(partner, found.getOrDefault(partner, CertificationOf.Standing.NONE)));
            return all;
        };
    }

    public static List<FileKind<?, ?>> files() {
        return CertificationFiles.kinds();
    }
}
