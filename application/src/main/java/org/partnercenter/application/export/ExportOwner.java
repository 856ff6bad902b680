package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;

/**
 * For whom an export is written: who asked for it, as far as it decides what he sees.
 *
 * @param distributor the first-tier partner above a reseller
 * @param operator    the person or key that asked; empty for the main account
 */
public record ExportOwner(PartyId party, PartyKind kind, Optional<PartyId> distributor, Optional<String> operator) {

    public static ExportOwner of(Caller caller) {
        return new ExportOwner(caller.party(), caller.kind(), caller.distributor(), caller.operator());
    }

    /** Whether he may was decided when he asked. Nobody who sees its own customers only may export anything (COM-28). */
    public Caller caller() {
        return new Caller(party, kind, distributor, operator, Permissions.all());
    }
}
