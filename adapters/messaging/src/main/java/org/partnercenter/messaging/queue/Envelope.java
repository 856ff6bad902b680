package org.partnercenter.messaging.queue;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.FindCaller;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a message says around its command: {@code operation}, {@code caller}, if wanted {@code idempotency_key} and
 * {@code language}, and {@code verification_code} for operations that always need one.
 */
record Envelope(Operation<?, ?> operation, Caller caller, Optional<CommandKey> key, Optional<BroughtCode> code,
                JsonNode command) {

    private static final Set<String> FIELDS = Set.of("operation", "caller", "idempotency_key", "command", "language",
            "verification_code");

    /** The envelope, or every fault of it. */
    static Decision<Envelope> read(JsonNode message, Bodies bodies, FindCaller callers) {
        var refusals = new Refusals();
        message.fieldNames().forEachRemaining(name -> refusals.refuseIf(!FIELDS.contains(name),
                CommonRefusal.FIELD_UNKNOWN.refusal("field", shown(name))));
        var operation = text(message, "operation", true, refusals).flatMap(bodies::operation);
        refusals.refuseIf(operation.isEmpty() && message.path("operation").isTextual(),
                CommonRefusal.FIELD_INVALID.refusal("field", "operation").with("value", shown(message.path("operation").asText())));
        var party = text(message, "caller", true, refusals);
        var caller = party.filter(PartyId::isValid).map(PartyId::new).flatMap(callers::of);
        refusals.refuseIf(party.isPresent() && caller.isEmpty(),
                CommonRefusal.PARTY_UNKNOWN.refusal("party_id", party.map(Envelope::shown).orElse("")));
        var key = text(message, "idempotency_key", false, refusals);
        refusals.refuseIf(key.filter(text -> !isVisible(text, CommandKey.MAX_LENGTH)).isPresent(),
                CommonRefusal.FIELD_INVALID.refusal("field", "idempotency_key"));
        var code = text(message, "verification_code", false, refusals);
        refusals.refuseIf(code.filter(text -> !isVisible(text, BroughtCode.MAX_LENGTH)).isPresent(),
                CommonRefusal.FIELD_INVALID.refusal("field", "verification_code"));
        refusals.refuseIf(message.has("language") && language(message).isEmpty(),
                CommonRefusal.FIELD_INVALID.refusal("field", "language"));
        refusals.refuseIf(!message.has("command"), CommonRefusal.FIELD_MISSING.refusal("field", "command"))
                .refuseIf(message.has("command") && !message.get("command").isObject(),
                        CommonRefusal.FIELD_INVALID.refusal("field", "command"));
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(new Envelope(operation.orElseThrow(),
                caller.orElseThrow(), key.map(CommandKey::given),
                code.map(digits -> new BroughtCode(Secret.of(digits), Optional.empty())), message.get("command")));
    }

    /** The language asked for, whatever else is at fault. */
    static Optional<Language> language(JsonNode message) {
        var code = message.path("language").asText();
        return Stream.of(Language.values()).filter(language -> language.code().equals(code)).findFirst();
    }

    private static Optional<String> text(JsonNode message, String field, boolean required, Refusals refusals) {
        var value = message.path(field);
        boolean absent = value.isMissingNode() || value.isNull() || value.isTextual() && value.asText().isEmpty();
        refusals.refuseIf(absent && required, CommonRefusal.FIELD_MISSING.refusal("field", field))
                .refuseIf(!absent && !value.isTextual(), CommonRefusal.FIELD_INVALID.refusal("field", field));
        return absent || !value.isTextual() ? Optional.empty() : Optional.of(value.asText());
    }

    private static boolean isVisible(String text, int max) {
        return text.length() <= max && text.codePoints().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static String shown(String text) {
        return text.codePoints().limit(64).map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
