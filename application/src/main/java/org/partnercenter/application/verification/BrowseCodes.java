package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Set;

/** Tells whether partners want codes before their actions: a partner of itself, the platform of all. */
public final class BrowseCodes {

    private final VerificationPorts ports;

    BrowseCodes(VerificationPorts ports) {
        this.ports = ports;
    }

    public Decision<CodesSwitched> setting(Caller caller, PartyId partner) {
        var forbidden = VerificationOperations.SWITCH.refusalsFor(caller);
        if (!forbidden.isEmpty()) {
            return Decision.refused(forbidden);
        }
        boolean visible = caller.is(PartyKind.PLATFORM) ? ports.receivers().of(Set.of(partner)).containsKey(partner)
                : caller.party().equals(partner);
        return visible ? Decision.granted(new CodesSwitched(partner, ports.codes().wanted(Set.of(partner)).contains(partner)))
                : Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", partner));
    }
}
