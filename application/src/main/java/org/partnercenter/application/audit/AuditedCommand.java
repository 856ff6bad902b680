package org.partnercenter.application.audit;

import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the audit trail, as one reader may see it.
 *
 * @param id      the command's id
 * @param at      business time
 * @param by      who asked
 * @param way     how it came in
 * @param about   what it was about
 * @param refusals why it was refused; empty when it was granted
 */
public record AuditedCommand(String id, Instant at, Instant recordedAt, String operation, Actor by, Way way, About about,
                             List<Refusal> refusals, List<Change> changes, Map<String, String> details) {

    /**
     * @param operator the person or key that acted for the party; empty for the main account
     * @param acting   the partner whose operator it was, acting with the party's identity (AUT-12); empty where the party acted itself
     */
    public record Actor(PartyId party, PartyKind kind, Optional<String> operator, Optional<PartyId> acting) {

        /** One that acted for itself. */
        public Actor(PartyId party, PartyKind kind, Optional<String> operator) {
            this(party, kind, operator, Optional.empty());
        }
    }

    /** @param credential the access key that proved the caller, for the caller and the platform alone */
    public record Way(Channel channel, String requestId, Optional<String> credential) {
    }

    public record About(String type, String id) {
    }

    public AuditedCommand {
        refusals = List.copyOf(refusals);
        changes = List.copyOf(changes);
        details = Map.copyOf(details);
    }

    public boolean isGranted() {
        return refusals.isEmpty();
    }

    AuditedCommand withoutCredential() {
        return new AuditedCommand(id, at, recordedAt, operation, by, new Way(way.channel(), way.requestId(), Optional.empty()),
                about, refusals, changes, details);
    }
}
