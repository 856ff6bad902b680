package org.partnercenter.rest.verification;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.verification.BrowseCodes;
import org.partnercenter.application.verification.CodesSwitched;
import org.partnercenter.application.verification.SwitchCodes;
import org.partnercenter.application.verification.VerificationOperations;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** Whether a partner's actions need codes: the same on the paths of both who may say so. */
final class CodeSettings {

    record SettingBody(Boolean enabled) {
    }

    record SettingShape(String partnerId, boolean enabled) {

        static SettingShape of(CodesSwitched setting) {
            return new SettingShape(setting.partner().value(), setting.on());
        }
    }

    private final Commands commands;
    private final BrowseCodes codes;
    private final Audience audience;

    CodeSettings(Commands commands, BrowseCodes codes, Audience audience) {
        this.commands = commands;
        this.codes = codes;
        this.audience = audience;
    }

    Response show(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var partner = partner(in, id);
        return in.then(() -> codes.setting(exchange.caller(), partner.orElseThrow()).<Response>fold(
                setting -> Response.ok(SettingShape.of(setting)).build(), Replies::refused));
    }

    Response change(Exchange exchange, String id, SettingBody body) {
        var in = Input.of(exchange);
        var partner = partner(in, id);
        if (body.enabled() == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "enabled"));
        }
        return commands.submit(exchange, in, VerificationOperations.SWITCH.onlyFor(audience.kinds()),
                () -> new SwitchCodes(partner.orElseThrow(), body.enabled()),
                setting -> Response.ok(SettingShape.of(setting)).build());
    }

    private static Optional<PartyId> partner(Input in, String id) {
        return in.field("party_id", id).required().party();
    }
}
