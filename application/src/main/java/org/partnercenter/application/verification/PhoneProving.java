package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of the codes a party had sent to a phone only the last counts, and only for the customer it was sent for. */
final class PhoneProving implements PhoneProof {

    private final VerificationPorts ports;

    PhoneProving(VerificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Optional<Refusal> use(Claimed claimed) {
        return attempt(claimed, true);
    }

    @Override
    public Optional<Refusal> look(Claimed claimed) {
        return attempt(claimed, false);
    }

    private Optional<Refusal> attempt(Claimed claimed, boolean useUp) {
        var sent = new Codes.Sent(Scene.REAL_NAME, claimed.party(), CodeOffice.receiver(ports.hash(), claimed.phone()));
        var last = Optional.ofNullable(ports.codes().lockLast(Set.of(sent)).get(sent));
        if (last.isEmpty()) {
            return Optional.of(VerificationRefusal.VERIFICATION_CODE_WRONG.refusal("attempts_left", 0));
        }
        var before = last.get();
        var attempt = before.code().tried(isRight(before, claimed), claimed.by(), ports.clocks().real());
        if ((useUp || attempt.refusal().isPresent()) && !attempt.code().equals(before.code())) {
            ports.codes().update(List.of(before.with(attempt.code())));
        }
        return attempt.refusal();
    }

    private boolean isRight(StoredCode stored, Claimed claimed) {
        var digest = CodeOffice.digest(ports.hash(), stored.code().id(), claimed.code(), claimed.customer());
        return MessageDigest.isEqual(stored.digest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }
}
