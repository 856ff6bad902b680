package org.partnercenter.persistence.customer;

import org.jooq.Condition;
import org.jooq.Record;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEnd;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Optional;

import static org.partnercenter.persistence.db.Tables.ASSOCIATION;

/** Rows of associations as what they mean. */
final class AssociationRows {

    private AssociationRows() {
    }

    static Association association(Record row) {
        var t = ASSOCIATION;
        return new Association(new AssociationId(row.get(t.ID)), new PartyId(row.get(t.CUSTOMER_ID)),
                new PartyId(row.get(t.PARTNER_ID)), Rows.party(row.get(t.RESELLER_ID)),
                AssociationType.ofCode(row.get(t.TYPE)).orElseThrow(), row.get(t.ASSOCIATED_ON), row.get(t.FIRST),
                Optional.ofNullable(row.get(t.LABEL)), Optional.ofNullable(row.get(t.MANAGER_ID)),
                Optional.ofNullable(row.get(t.ENDED_AT)).map(at ->
                        new Association.Ending(at, AssociationEnd.valueOf(row.get(t.END_CAUSE)))));
    }

    static Condition inScope(Scope scope) {
        var t = ASSOCIATION;
        return scope instanceof Scope.OfAccountManager(var of, var manager) ? inScope(of).and(t.MANAGER_ID.eq(manager))
                : Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }
}
