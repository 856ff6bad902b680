package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns changes of authorizations into events, news and audit subjects. Reasons stay where they are. */
final class AuthorizationNews {

    private AuthorizationNews() {
    }

    /** Both sides read what is told of it, the customer above all (AUT-20). */
    static Viewers viewers(Authorization authorization) {
        return Viewers.of(authorization.grantee().partner(), authorization.grantee().reseller()).withCustomer(authorization.customer());
    }

    static Effects of(Authorization after, AuthorizationEvent event) {
        var what = what(event);
        var told = switch (event) {
            case REQUEST, WITHDRAW -> Stream.of(after.customer());
            case APPROVE, REJECT, REVOKE -> Stream.of(after.grantee().party());
            case ASSOCIATION_ENDED, MODEL_SWITCHED, RESELLER_TRANSFERRED, EXPIRE -> Stream.of(after.customer(), after.grantee().party());
        };
        return new Effects(List.of(), List.of(event(after, what)), told.<Object>map(to -> new AuthorizationMoved(what, after.id().value(),
                after.customer(), after.grantee().party(), to)).toList(), List.of());
    }

    private static String what(AuthorizationEvent event) {
        return switch (event) {
            case REQUEST -> "REQUESTED";
            case WITHDRAW -> "WITHDRAWN";
            case APPROVE -> "APPROVED";
            case REJECT -> "REJECTED";
            case REVOKE -> "REVOKED";
            case ASSOCIATION_ENDED, MODEL_SWITCHED, RESELLER_TRANSFERRED, EXPIRE -> "ENDED";
        };
    }

    private static OutgoingEvent event(Authorization after, String what) {
        var data = new LinkedHashMap<String, Object>();
        data.put("authorization_id", after.id().value());
        data.put("customer_id", after.customer().value());
        data.put("partner_id", after.grantee().partner().value());
        after.grantee().reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        data.put("status", after.status().name());
        data.put("capabilities", after.capabilities().stream().map(Enum::name).sorted().toList());
        after.over().ifPresent(over -> data.put("end_cause", over.cause().name()));
        return new OutgoingEvent("org.partnercenter.authorization." + what.toLowerCase(Locale.ROOT), "authorization/" + after.id(), data,
                viewers(after));
    }

    static Subject subject(Authorization before, Authorization after) {
        return subject(after).changed(changes(new Changes(), before, after));
    }

    static Subject subject(Authorization authorization) {
        return Subject.of("authorization", authorization.id().value(), viewers(authorization));
    }

    static Changes changes(Changes changes, Authorization before, Authorization after) {
        var name = "authorization/" + after.id();
        return changes.add(name, "status", before.status().name(), after.status().name())
                .add(name, "letter", letter(before), letter(after));
    }

    private static Optional<String> letter(Authorization authorization) {
        return authorization.approved().map(Authorization.Approval::letter);
    }
}
