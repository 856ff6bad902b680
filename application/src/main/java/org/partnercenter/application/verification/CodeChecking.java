package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.CodeCheck;
import org.partnercenter.application.kernel.CodeNeed;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationCode;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries the codes that commands were brought with. */
final class CodeChecking implements CodeCheck {

    private final Codes codes;
    private final KeyedHash hash;

    CodeChecking(Codes codes, KeyedHash hash) {
        this.codes = codes;
        this.hash = hash;
    }

    @Override
    public List<Optional<Refusal>> use(List<Asked> commands, Instant now) {
        return attempts(commands, now, true);
    }

    @Override
    public Optional<Refusal> look(Asked command, Instant now) {
        return attempts(List.of(command), now, false).getFirst();
    }

    private List<Optional<Refusal>> attempts(List<Asked> commands, Instant now, boolean useUp) {
        var needing = needing(commands);
        if (needing.isEmpty()) {
            return commands.stream().map(command -> Optional.<Refusal>empty()).toList();
        }
        var table = new Table(needing);
        var found = new ArrayList<Optional<Refusal>>();
        for (var command : commands) {
            found.add(needing.contains(command) ? table.attempt(command, now, useUp) : Optional.empty());
        }
        table.store();
        return found;
    }

    private List<Asked> needing(List<Asked> commands) {
        var bySetting = commands.stream().filter(command -> command.need() == CodeNeed.WHERE_SWITCHED_ON)
                .map(command -> command.caller().party()).collect(Collectors.toSet());
        var wanted = bySetting.isEmpty() ? Set.<PartyId>of() : codes.wanted(bySetting);
        return commands.stream().filter(command -> switch (command.need()) {
            case NEVER -> false;
            case WHERE_SWITCHED_ON -> wanted.contains(command.caller().party());
            case ALWAYS -> true;
        }).toList();
    }

    private static String use(Asked command) {
        return command.code().flatMap(BroughtCode::within).map(within -> "within/" + within).orElse("command/" + command.id());
    }

    /** The codes a batch has to do with, each as the attempts so far have left it. */
    private final class Table {

        private final Map<PartyId, List<StoredCode>> known;
        private final Map<String, StoredCode> changed = new LinkedHashMap<>();

        Table(List<Asked> commands) {
            var trying = commands.stream().filter(command -> command.code().isPresent()).toList();
            known = trying.isEmpty() ? Map.of() : new HashMap<>(codes.lock(Scene.OWN_ACTION,
                    trying.stream().map(command -> command.caller().party()).collect(Collectors.toSet()),
                    trying.stream().map(CodeChecking::use).collect(Collectors.toSet())));
        }

        Optional<Refusal> attempt(Asked command, Instant now, boolean useUp) {
            if (command.code().isEmpty()) {
                return Optional.of(VerificationRefusal.VERIFICATION_CODE_MISSING.refusal());
            }
            var mine = known.getOrDefault(command.caller().party(), List.of());
            var by = use(command);
            var current = mine.stream().map(stored -> changed.getOrDefault(stored.code().id(), stored).code()).toList();
            var tried = VerificationCode.toTry(current, by);
            if (tried.isEmpty()) {
                return Optional.of(VerificationRefusal.VERIFICATION_CODE_WRONG.refusal("attempts_left", 0));
            }
            var stored = mine.stream().filter(each -> each.code().id().equals(tried.get().id())).findFirst().orElseThrow();
            var attempt = tried.get().tried(isRight(stored, command.code().get()), by, now);
            if ((useUp || attempt.refusal().isPresent()) && !attempt.code().equals(tried.get())) {
                changed.put(attempt.code().id(), stored.with(attempt.code()));
            }
            return attempt.refusal();
        }

        private boolean isRight(StoredCode stored, BroughtCode brought) {
            return MessageDigest.isEqual(stored.digest().getBytes(StandardCharsets.US_ASCII),
                    CodeOffice.digest(hash, stored.code().id(), brought.code()).getBytes(StandardCharsets.US_ASCII));
        }

        void store() {
            if (!changed.isEmpty()) {
                codes.update(changed.values());
            }
        }
    }
}
