package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.SendLimits;
import org.partnercenter.domain.verification.VerificationCode;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the codes of one batch: counts what each receiver got, decides one after the other, and stores at once. */
final class CodeOffice {

    /** A code that somebody wants. */
    record Wanted(PartyId party, Scene scene, Receiver to, Language language, Duration life) {
    }

    private static final String RECEIVER = "verification-receiver";

    private final VerificationPorts ports;
    private final Instant now;
    private final Map<String, Codes.Sends> sends;
    private final List<StoredCode> made = new ArrayList<>();
    private final List<OutgoingMessage> messages = new ArrayList<>();

    CodeOffice(VerificationPorts ports, List<Receiver> receivers) {
        this.ports = ports;
        this.now = ports.clocks().real();
        Set<String> digests = receivers.stream().map(this::digest).collect(Collectors.toSet());
        this.sends = digests.isEmpty() ? Map.of() : new HashMap<>(ports.codes().hold(digests, now));
    }

    /** One digest for a receiver, by whom and for what ever codes are asked. */
    private String digest(Receiver receiver) {
        return receiver(ports.hash(), receiver);
    }

    static String receiver(KeyedHash hash, Receiver receiver) {
        return hash.of(RECEIVER, Secret.of(receiver.medium() + ":" + receiver.address()));
    }

    static String digest(KeyedHash hash, String codeId, Secret digits) {
        return hash.of("verification-code:" + codeId, digits);
    }

    Decision<CodeSent> send(Wanted wanted) {
        var medium = wanted.to().medium();
        if (!ports.messages().carries(medium)) {
            return Decision.refused(VerificationRefusal.MESSAGES_NOT_CARRIED.refusal("medium", medium));
        }
        var receiver = digest(wanted.to());
        var lately = sends.getOrDefault(receiver, Codes.Sends.NONE);
        return SendLimits.against(lately.lastHour(), lately.lastDay()).map(Decision::<CodeSent>refused).orElseGet(() -> {
            sends.put(receiver, lately.andOne());
            return Decision.granted(make(wanted, receiver));
        });
    }

    private CodeSent make(Wanted wanted, String receiver) {
        var id = ports.ids().next();
        var digits = ports.digits().next();
        var expires = now.plus(wanted.life());
        made.add(new StoredCode(VerificationCode.sent(id, wanted.scene(), wanted.party(), expires),
                digest(ports.hash(), id, digits), receiver, now));
        messages.add(new OutgoingMessage(wanted.to(), words("CodeMessage.subject", wanted, digits),
                words("CodeMessage.text", wanted, digits), expires));
        return new CodeSent(id, wanted.to().medium(), wanted.to().masked(), expires);
    }

    private Secret words(String key, Wanted wanted, Secret digits) {
        return Secret.of(ports.texts().say(key, Map.of("code", digits.reveal(),
                "minutes", String.valueOf(wanted.life().toMinutes())), wanted.language()));
    }

    void store() {
        if (!made.isEmpty()) {
            ports.codes().add(made);
            ports.messages().queue(messages);
        }
    }
}
