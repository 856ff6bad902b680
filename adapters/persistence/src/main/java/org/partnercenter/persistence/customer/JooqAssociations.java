package org.partnercenter.persistence.customer;

import org.jooq.Row2;
import org.jooq.Row3;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.Associations;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.ASSOCIATION;

/** Associations as rows. A partial unique index keeps a customer from having two in force (ASC-05). */
public final class JooqAssociations implements Associations {

    private static final Comparator<Association> ONE_ORDER =
            Comparator.comparing(Association::customer).thenComparing(association -> association.id().value());

    private final Database database;

    public JooqAssociations(Database database) {
        this.database = database;
    }

    /** Shares with others who only look, and keeps away who holds; locks first and reads afterwards, as {@link #hold} does. */
    @Override
    public Map<PartyId, Association> active(Set<PartyId> customers) {
        var t = ASSOCIATION;
        var active = new HashMap<PartyId, Association>();
        for (var chunk : Chunks.of(customers.stream().sorted().toList())) {
            database.dsl().select(t.ID).from(t).where(Rows.among(t.CUSTOMER_ID, texts(chunk))).orderBy(t.CUSTOMER_ID, t.ID)
                    .forShare().fetch();
            database.dsl().selectFrom(t).where(Rows.among(t.CUSTOMER_ID, texts(chunk)))
                    .and(t.ENDED_AT.isNull()).forEach(row -> {
                        var association = AssociationRows.association(row);
                        active.put(association.customer(), association);
                    });
        }
        return active;
    }

    @Override
    public Map<PartyId, List<Association>> ever(Set<PartyId> customers) {
        var t = ASSOCIATION;
        var found = new HashMap<PartyId, List<Association>>();
        for (var chunk : Chunks.of(customers.stream().sorted().toList())) {
            database.dsl().selectFrom(t).where(Rows.among(t.CUSTOMER_ID, texts(chunk))).forEach(row -> {
                var association = AssociationRows.association(row);
                found.computeIfAbsent(association.customer(), customer -> new ArrayList<>()).add(association);
            });
        }
        return found;
    }

    /**
     * Locks the rows first and reads them afterwards: who waited for a lock must see what its holder has begun meanwhile, and
     * that is not among the rows waited for.
     */
    @Override
    public Held hold(Set<PartyId> customers) {
        var t = ASSOCIATION;
        var active = new HashMap<PartyId, Association>();
        var ever = new HashSet<PartyId>();
        for (var chunk : Chunks.of(customers.stream().sorted().toList())) {
            database.dsl().select(t.ID).from(t).where(Rows.among(t.CUSTOMER_ID, texts(chunk))).orderBy(t.CUSTOMER_ID, t.ID)
                    .forUpdate().fetch();
            database.dsl().selectFrom(t).where(Rows.among(t.CUSTOMER_ID, texts(chunk))).forEach(row -> {
                var association = AssociationRows.association(row);
                ever.add(association.customer());
                if (association.status() == AssociationStatus.ACTIVE) {
                    active.put(association.customer(), association);
                }
            });
        }
        return new Held(active, ever);
    }

    @Override
    public Set<AssociationId> begin(List<Association> associations) {
        var t = ASSOCIATION;
        var stored = new HashSet<AssociationId>();
        for (var chunk : Chunks.of(associations.stream().sorted(ONE_ORDER).toList())) {
            var insert = database.dsl().insertInto(t, t.ID, t.CUSTOMER_ID, t.PARTNER_ID, t.RESELLER_ID, t.TYPE,
                    t.ASSOCIATED_ON, t.FIRST, t.LABEL, t.MANAGER_ID, t.ENDED_AT, t.END_CAUSE);
            for (var each : chunk) {
                insert = insert.values(each.id().value(), each.customer().value(), each.partner().value(),
                        Rows.text(each.reseller()), each.type().code(), each.associatedOn(), each.first(),
                        each.label().orElse(null), each.manager().orElse(null),
                        each.ending().map(Association.Ending::at).orElse(null),
                        each.ending().map(ending -> ending.cause().name()).orElse(null));
            }
            insert.onConflict(t.CUSTOMER_ID).where(t.ENDED_AT.isNull()).doNothing()
                    .returning(t.ID).fetch(row -> stored.add(new AssociationId(row.getId())));
        }
        return stored;
    }

    @Override
    public void assign(List<Association> associations) {
        var t = ASSOCIATION;
        for (var chunk : Chunks.of(associations.stream().sorted(ONE_ORDER).toList())) {
            var rows = chunk.stream().map(each -> row(each.id().value(), each.manager().orElse(null))).toArray(Row2[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "manager_id");
            database.dsl().update(t).set(t.MANAGER_ID, field(DSL.name("v", "manager_id"), String.class)).from(v)
                    .where(t.ID.eq(field(DSL.name("v", "id"), String.class))).execute();
        }
    }

    @Override
    public void end(List<Association> associations) {
        var t = ASSOCIATION;
        for (var chunk : Chunks.of(associations.stream().sorted(ONE_ORDER).toList())) {
            var rows = chunk.stream().map(each -> each.ending().map(ending -> row(each.id().value(), ending.at(),
                    ending.cause().name())).orElseThrow()).toArray(Row3[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "ended_at", "end_cause");
            int ended = database.dsl().update(t)
                    .set(t.ENDED_AT, field(DSL.name("v", "ended_at"), t.ENDED_AT.getDataType()))
                    .set(t.END_CAUSE, field(DSL.name("v", "end_cause"), String.class))
                    .from(v)
                    .where(t.ID.eq(field(DSL.name("v", "id"), String.class)))
                    .and(t.ENDED_AT.isNull())
                    .execute();
            if (ended != chunk.size()) {
                throw new IllegalStateException("an association to be ended was not in force");
            }
        }
    }

    private static List<String> texts(List<PartyId> ids) {
        return ids.stream().map(PartyId::value).toList();
    }
}
