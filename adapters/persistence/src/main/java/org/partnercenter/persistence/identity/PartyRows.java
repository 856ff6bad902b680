package org.partnercenter.persistence.identity;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.access.Account;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.partnercenter.persistence.db.Tables.ACCESS_KEY;
import static org.partnercenter.persistence.db.Tables.OPERATOR;
import static org.partnercenter.persistence.db.Tables.PARTY;
import static org.partnercenter.persistence.db.Tables.PARTY_FACT;

/** Rows of this capability as what they mean. */
final class PartyRows {

    private PartyRows() {
    }

    static Party party(Record row) {
        var t = PARTY;
        return new Party(new PartyId(row.get(t.ID)), PartyKind.valueOf(row.get(t.KIND)), row.get(t.NAME),
                row.get(t.ACCOUNT_NAME), Rows.party(row.get(t.DISTRIBUTOR_ID)),
                new Contact(Optional.ofNullable(row.get(t.MOBILE_PHONE)), Optional.ofNullable(row.get(t.EMAIL))),
                Optional.ofNullable(row.get(t.ACCOUNT_MANAGER_ID))
                        .map(id -> new AccountManager(id, row.get(t.ACCOUNT_MANAGER_NAME))),
                row.get(t.REGISTERED_AT));
    }

    static AccessKey key(Record row) {
        var t = ACCESS_KEY;
        return new AccessKey(new AccessKeyId(row.get(t.ID)), new PartyId(row.get(t.PARTY_ID)),
                Optional.ofNullable(row.get(t.OPERATOR_ID)).map(OperatorId::new), row.get(t.CREATED_AT),
                Optional.ofNullable(row.get(t.EXPIRES_AT)), Optional.ofNullable(row.get(t.DISABLED_AT)),
                Optional.ofNullable(row.get(t.DELETED_AT)));
    }

    static Operator operator(Record row) {
        var t = OPERATOR;
        return new Operator(new OperatorId(row.get(t.ID)), new PartyId(row.get(t.PARTY_ID)), row.get(t.NAME),
                Stream.of(row.get(t.ROLES)).map(RoleId::new).collect(Collectors.toSet()),
                OperatorStatus.valueOf(row.get(t.STATUS)), row.get(t.CREATED_AT));
    }

    /** Of a row that joins the party with the operator, if there is one. */
    static Account account(Record row) {
        return new Account(party(row), Optional.ofNullable(row.get(OPERATOR.ID)).map(id -> operator(row)));
    }

    static RecordedFact fact(Record row) {
        var t = PARTY_FACT;
        return new RecordedFact(new PartyId(row.get(t.PARTY_ID)), PartyFact.ofCode(row.get(t.FACT)).orElseThrow(),
                Optional.ofNullable(row.get(t.VALUE)), row.get(t.VALID_FROM), Optional.ofNullable(row.get(t.VALID_UNTIL)));
    }

    static Condition holds(Instant now) {
        var t = PARTY_FACT;
        return t.VALID_FROM.le(now).and(t.VALID_UNTIL.isNull().or(t.VALID_UNTIL.ge(now)));
    }

    static Condition inScope(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var partner) -> PARTY.ID.eq(partner.value()).or(PARTY.DISTRIBUTOR_ID.eq(partner.value()));
            case Scope.OfReseller(var distributor, var reseller) -> PARTY.ID.eq(reseller.value());
            case Scope.OfHolder(var holder) -> PARTY.ID.eq(holder.value());
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    static List<String> texts(Collection<PartyId> ids) {
        return ids.stream().map(PartyId::value).toList();
    }
}
