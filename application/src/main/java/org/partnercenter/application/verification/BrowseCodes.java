package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationCode;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.util.Set;

/** Tells parties of their codes, and partners whether they want any before their actions; the latter the platform, too. */
public final class BrowseCodes {

    private final VerificationPorts ports;

    BrowseCodes(VerificationPorts ports) {
        this.ports = ports;
    }

    /** A code that the caller asked for itself. */
    public Decision<VerificationCode> code(Caller caller, String id) {
        var forbidden = VerificationOperations.SHOW.refusalsFor(caller);
        return Decision.unless(forbidden, caller).flatMap(open -> ports.codes().find(Scene.OWN_ACTION, open.party(), id)
                .map(Decision::granted).orElseGet(() -> Decision.refused(
                        VerificationRefusal.VERIFICATION_CODE_UNKNOWN.refusal("code_id", id))));
    }

    public Decision<CodesSwitched> setting(Caller caller, PartyId partner) {
        var forbidden = VerificationOperations.SETTING.refusalsFor(caller);
        if (!forbidden.isEmpty()) {
            return Decision.refused(forbidden);
        }
        boolean visible = caller.is(PartyKind.PLATFORM) ? ports.receivers().of(Set.of(partner)).containsKey(partner)
                : caller.party().equals(partner);
        return visible ? Decision.granted(new CodesSwitched(partner, ports.codes().wanted(Set.of(partner)).contains(partner)))
                : Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", partner));
    }
}
