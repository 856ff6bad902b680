package org.partnercenter.persistence.identity;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.ACCESS_KEY;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_RELEASE;
import static org.partnercenter.persistence.db.Tables.AUTHORIZATION_STEP;
import static org.partnercenter.persistence.db.Tables.CHANGE_REQUEST;
import static org.partnercenter.persistence.db.Tables.CREATED_CUSTOMER;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_AUTHORIZATION;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_FREEZE;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_ORDER;
import static org.partnercenter.persistence.db.Tables.OPERATOR;
import static org.partnercenter.persistence.db.Tables.PARTY;
import static org.partnercenter.persistence.db.Tables.PASSWORD;
import static org.partnercenter.persistence.db.Tables.TOKEN;

import org.jooq.Field;
import org.jooq.JSON;
import org.partnercenter.application.identity.PartyTraces;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Erases what rows tell of who parties are. */
public final class JooqPartyTraces implements PartyTraces {

    private final Database database;

    public JooqPartyTraces(Database database) {
        this.database = database;
    }

    @Override
    public void erase(List<Party> erased, Instant now) {
        for (var chunk : Chunks.of(erased.stream().sorted(Comparator.comparing(Party::id)).toList())) {
            var ids = PartyRows.texts(chunk.stream().map(Party::id).toList());
            var t = PARTY;
            database.dsl().update(t).set(t.NAME, Party.ERASED).set(t.ACCOUNT_NAME, Party.ERASED).setNull(t.MOBILE_PHONE)
                    .setNull(t.EMAIL).setNull(t.ACCOUNT_MANAGER_ID).setNull(t.ACCOUNT_MANAGER_NAME).where(t.ID.in(ids)).execute();
            database.dsl().update(CHANGE_REQUEST).setNull(CHANGE_REQUEST.REASON).setNull(CHANGE_REQUEST.COMMENT)
                    .where(CHANGE_REQUEST.CUSTOMER_ID.in(ids)).execute();
            database.dsl().update(CUSTOMER_AUTHORIZATION).setNull(CUSTOMER_AUTHORIZATION.REASON)
                    .where(CUSTOMER_AUTHORIZATION.CUSTOMER_ID.in(ids)).execute();
            database.dsl().update(AUTHORIZATION_STEP).setNull(AUTHORIZATION_STEP.REASON)
                    .where(AUTHORIZATION_STEP.AUTHORIZATION_ID.in(database.dsl().select(CUSTOMER_AUTHORIZATION.ID).from(CUSTOMER_AUTHORIZATION)
                            .where(CUSTOMER_AUTHORIZATION.CUSTOMER_ID.in(ids)))).execute();
            database.dsl().update(CUSTOMER_FREEZE).setNull(CUSTOMER_FREEZE.BEGUN_REASON).setNull(CUSTOMER_FREEZE.ENDED_REASON)
                    .where(CUSTOMER_FREEZE.CUSTOMER_ID.in(ids)).execute();
            database.dsl().update(ACCOUNT_RELEASE).set(ACCOUNT_RELEASE.REASON, Party.ERASED)
                    .where(ACCOUNT_RELEASE.CUSTOMER_ID.in(ids)).execute();
            database.dsl().update(CREATED_CUSTOMER).set(CREATED_CUSTOMER.XACCOUNT_ID, CREATED_CUSTOMER.CUSTOMER_ID)
                    .where(CREATED_CUSTOMER.CUSTOMER_ID.in(ids)).execute();
            database.dsl().update(CUSTOMER_ORDER).set(CUSTOMER_ORDER.DOC, withoutBuyer()).where(CUSTOMER_ORDER.CUSTOMER_ID.in(ids)).execute();
            database.dsl().deleteFrom(TOKEN).where(TOKEN.PARTY_ID.in(ids)).execute();
            database.dsl().deleteFrom(PASSWORD).where(PASSWORD.PARTY_ID.in(ids)).execute();
            database.dsl().update(ACCESS_KEY).set(ACCESS_KEY.SECRET, inline(new byte[0]))
                    .set(ACCESS_KEY.DELETED_AT, coalesce(ACCESS_KEY.DELETED_AT, val(now)))
                    .where(ACCESS_KEY.PARTY_ID.in(ids)).execute();
            database.dsl().update(OPERATOR).set(OPERATOR.NAME, OPERATOR.ID).set(OPERATOR.STATUS, OperatorStatus.DELETED.name())
                    .where(OPERATOR.PARTY_ID.in(ids)).execute();
        }
    }

    /** What an order's row keeps beside its columns, without the login name of who ordered. */
    private static Field<JSON> withoutBuyer() {
        return field("cast(cast({0} as jsonb) || jsonb_build_object('orderedBy', null) as json)", JSON.class, CUSTOMER_ORDER.DOC);
    }
}
