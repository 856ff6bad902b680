package org.partnercenter.persistence.authorization;

import static org.partnercenter.persistence.db.Tables.CUSTOMER_AUTHORIZATION;

import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEnd;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.Grantee;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.CustomerAuthorizationRecord;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Authorizations as rows, and back. */
final class AuthorizationRows {

    static final BulkUpdate<CustomerAuthorizationRecord> UPDATE = new BulkUpdate<>(CUSTOMER_AUTHORIZATION, CUSTOMER_AUTHORIZATION.ID,
            CUSTOMER_AUTHORIZATION.VERSION, List.of(CUSTOMER_AUTHORIZATION.STATUS, CUSTOMER_AUTHORIZATION.CAPABILITIES,
            CUSTOMER_AUTHORIZATION.REQUESTED_AT, CUSTOMER_AUTHORIZATION.REQUESTED_BY, CUSTOMER_AUTHORIZATION.APPROVED_AT,
            CUSTOMER_AUTHORIZATION.APPROVED_BY, CUSTOMER_AUTHORIZATION.LETTER, CUSTOMER_AUTHORIZATION.OVER_AT,
            CUSTOMER_AUTHORIZATION.OVER_BY, CUSTOMER_AUTHORIZATION.END_CAUSE, CUSTOMER_AUTHORIZATION.REASON,
            CUSTOMER_AUTHORIZATION.VERSION));

    private AuthorizationRows() {
    }

    static Authorization authorization(CustomerAuthorizationRecord row) {
        return new Authorization(new AuthorizationId(row.getId()), new PartyId(row.getCustomerId()),
                new Grantee(new PartyId(row.getPartnerId()), Rows.party(row.getResellerId())), AuthorizationStatus.valueOf(row.getStatus()),
                Arrays.stream(row.getCapabilities()).map(Capability::valueOf).collect(Collectors.toSet()),
                Optional.of(act(row.getRequestedAt(), row.getRequestedBy())),
                Optional.ofNullable(row.getApprovedAt()).map(at -> new Authorization.Approval(act(at, row.getApprovedBy()), row.getLetter())),
                Optional.ofNullable(row.getOverAt()).map(at -> new Authorization.Over(act(at, row.getOverBy()),
                        AuthorizationEnd.valueOf(row.getEndCause()), Optional.ofNullable(row.getReason()))),
                row.getVersion());
    }

    private static Act act(Instant at, String by) {
        return new Act(at, Optional.ofNullable(by));
    }

    static CustomerAuthorizationRecord row(Authorization authorization) {
        var row = new CustomerAuthorizationRecord();
        row.setId(authorization.id().value());
        row.setCustomerId(authorization.customer().value());
        row.setPartnerId(authorization.grantee().partner().value());
        row.setResellerId(Rows.text(authorization.grantee().reseller()));
        row.setStatus(authorization.status().name());
        row.setCapabilities(authorization.capabilities().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setVersion(authorization.version());
        var requested = authorization.requested().orElseThrow();
        row.setRequestedAt(requested.at());
        row.setRequestedBy(requested.by().orElse(null));
        var approval = authorization.approved();
        row.setApprovedAt(approval.map(each -> each.act().at()).orElse(null));
        row.setApprovedBy(approval.flatMap(each -> each.act().by()).orElse(null));
        row.setLetter(approval.map(Authorization.Approval::letter).orElse(null));
        var over = authorization.over();
        row.setOverAt(over.map(each -> each.act().at()).orElse(null));
        row.setOverBy(over.flatMap(each -> each.act().by()).orElse(null));
        row.setEndCause(over.map(each -> each.cause().name()).orElse(null));
        row.setReason(over.flatMap(Authorization.Over::reason).orElse(null));
        return row;
    }
}
