package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.verification.VerificationCode;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries the codes that were sent to phones a partner named: for each phone the one sent last counts. */
final class SentCodes implements PhoneCodes {

    private final VerificationPorts ports;

    SentCodes(VerificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public List<Optional<Refusal>> use(List<Brought> all) {
        var known = new HashMap<>(last(all));
        var changed = new LinkedHashMap<String, StoredCode>();
        var now = ports.clocks().real();
        var found = new ArrayList<Optional<Refusal>>();
        for (var brought : all) {
            var sent = Optional.ofNullable(known.get(sent(brought)));
            if (sent.isEmpty()) {
                found.add(Optional.of(VerificationRefusal.VERIFICATION_CODE_WRONG.refusal("attempts_left", 0)));
                continue;
            }
            VerificationCode.Attempt attempt = sent.get().code().tried(isRight(sent.get(), brought), "command/" + brought.command(), now);
            if (!attempt.code().equals(sent.get().code())) {
                var stored = sent.get().with(attempt.code());
                known.put(sent(brought), stored);
                changed.put(attempt.code().id(), stored);
            }
            found.add(attempt.refusal());
        }
        if (!changed.isEmpty()) {
            ports.codes().update(changed.values());
        }
        return found;
    }

    private Map<Codes.Sent, StoredCode> last(List<Brought> all) {
        var sent = new HashSet<Codes.Sent>();
        all.forEach(brought -> sent.add(sent(brought)));
        return sent.isEmpty() ? Map.of() : ports.codes().lockLast(sent);
    }

    private Codes.Sent sent(Brought brought) {
        return new Codes.Sent(brought.scene(), brought.party(), CodeOffice.receiver(ports.hash(), brought.to()));
    }

    private boolean isRight(StoredCode stored, Brought brought) {
        return MessageDigest.isEqual(stored.digest().getBytes(StandardCharsets.US_ASCII),
                CodeOffice.digest(ports.hash(), stored.code().id(), brought.code()).getBytes(StandardCharsets.US_ASCII));
    }
}
