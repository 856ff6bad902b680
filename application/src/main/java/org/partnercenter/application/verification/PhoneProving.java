package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Only the code that was sent last to a phone counts, and only for the party and the customer it was sent for. */
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
        var receiver = CodeOffice.digest(ports.hash(), claimed.phone());
        var last = Optional.ofNullable(ports.codes().lockLast(Scene.REAL_NAME, Set.of(receiver)).get(receiver))
                .filter(stored -> stored.code().party().equals(claimed.party()));
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
