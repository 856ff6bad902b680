package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The certificates with which a service partner reaches the entry threshold; no month may be claimed with them (FH-09). */
public final class FhEntry implements BenefitProgramme {

    public static final String CODE = "FH_SERVICE_ENTRY";

    private static final List<ContentField> FIELDS = List.of(ContentField.ids("certificates", "证书"));

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<String> gate() {
        return Optional.of(FhKind.FH_SERVICE.name());
    }

    @Override
    public Transitions<BenefitStatus, BenefitEvent> life() {
        return EntryTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        return content.ids("certificates").stream().map(no -> certificateKey(partner, no)).collect(Collectors.toSet());
    }

    static ClaimKey certificateKey(PartyId partner, String no) {
        return ClaimKey.own(partner, CODE, "certificate", no);
    }

    @Override
    public List<Refusal> against(Step step) {
        var refusals = new Refusals();
        if (step.isHandedIn()) {
            var named = step.content().ids("certificates");
            step.around().related().stream().filter(other -> other.programme().equals(FhKind.FH_SERVICE.name()) && other.counts())
                    .flatMap(other -> other.content().items("recipients").stream()).flatMap(recipient -> recipient.ids("certificates").stream())
                    .filter(named::contains).distinct()
                    .forEach(no -> refusals.refuseIf(true, FhRefusal.FH_ENTRY_CERTIFICATE.refusal("certificate", no)));
        }
        return refusals.list();
    }
}
