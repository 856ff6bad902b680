package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** Which transfers were made, and which not and why. */
public record MoneyMovedMany(List<MoneyMoved> moved, List<Rejected> rejected) {

    public record Rejected(PartyId receiver, List<Refusal> refusals) {
    }
}
