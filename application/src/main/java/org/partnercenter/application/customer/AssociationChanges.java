package org.partnercenter.application.customer;

import org.partnercenter.application.customer.AssociationChanging.Change;
import org.partnercenter.application.customer.AssociationChanging.Changed;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the operations on an association in force make of it, and the news each has to tell. */
final class AssociationChanges {

    private final KnownParties parties;
    private final Ids ids;

    AssociationChanges(KnownParties parties, Ids ids) {
        this.parties = parties;
        this.ids = ids;
    }

    Change<EndAssociation> end() {
        return (command, active, now) -> active.disassociate(now).map(ended -> new Changed(ended, Optional.empty(), "left",
                AssociationNews.leaving(ended)));
    }

    Change<SwitchAssociation> switchModel() {
        return (command, active, now) -> active.switchModel(command.type(), nextId(), now).map(change ->
                changed(change, "model-switched", AssociationNews.switching(change.ended(), change.begun())));
    }

    /** @param commands the whole batch, so that the resellers it names are looked up at once */
    Change<TransferReseller> transfer(List<TransferReseller> commands) {
        var named = commands.stream().flatMap(command -> command.reseller().stream()).collect(Collectors.toSet());
        var known = parties.of(named);
        return (command, active, now) -> {
            var foreign = command.reseller().filter(id -> !isReseller(known.get(id), active.partner()));
            if (foreign.isPresent()) {
                return Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", foreign.get()));
            }
            return active.transferTo(command.reseller(), nextId(), now).map(change ->
                    changed(change, "reseller-transferred", new ResellerTransferred(active.customer(), active.partner(),
                            active.reseller(), command.reseller())));
        };
    }

    private static Changed changed(Association.Change change, String event, Object news) {
        return new Changed(change.ended(), Optional.of(change.begun()), event, news);
    }

    private static boolean isReseller(KnownParties.Known known, PartyId partner) {
        return known != null && known.isResellerOf(partner);
    }

    private AssociationId nextId() {
        return new AssociationId(ids.next());
    }
}
