package org.partnercenter.persistence.customer.leave;

import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.ChangeRequestRecord;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Optional;

/** Rows of requests as what they mean, and back. */
final class ChangeRows {

    private ChangeRows() {
    }

    static ChangeRequest request(ChangeRequestRecord row) {
        return new ChangeRequest(new ChangeRequestId(row.getId()), ChangeKind.valueOf(row.getKind()),
                Side.valueOf(row.getStartedBy()),
                new ChangeRequest.About(new AssociationId(row.getAssociationId()), new PartyId(row.getCustomerId()),
                        new PartyId(row.getPartnerId()), Rows.party(row.getResellerId()),
                        AssociationType.ofCode(row.getAssociationType()).orElseThrow()),
                Optional.ofNullable(row.getReason()), ChangeRequestStatus.valueOf(row.getStatus()), row.getSubmittedAt(),
                Optional.ofNullable(row.getExpiresAt()),
                Optional.ofNullable(row.getEndedAt()).map(at ->
                        new ChangeRequest.Ending(at, Optional.ofNullable(row.getComment()))));
    }

    static ChangeRequestRecord record(ChangeRequest request) {
        var row = new ChangeRequestRecord();
        row.setId(request.id().value());
        row.setKind(request.kind().name());
        row.setStartedBy(request.startedBy().name());
        row.setAssociationId(request.about().association().value());
        row.setAssociationType(request.about().type().code());
        row.setCustomerId(request.about().customer().value());
        row.setPartnerId(request.about().partner().value());
        row.setResellerId(Rows.text(request.about().reseller()));
        row.setReason(request.reason().orElse(null));
        row.setStatus(request.status().name());
        row.setSubmittedAt(request.submittedAt());
        row.setExpiresAt(request.until().orElse(null));
        row.setEndedAt(request.ending().map(ChangeRequest.Ending::at).orElse(null));
        row.setComment(request.ending().flatMap(ChangeRequest.Ending::comment).orElse(null));
        return row;
    }
}
