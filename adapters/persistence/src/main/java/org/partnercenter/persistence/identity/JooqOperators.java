package org.partnercenter.persistence.identity;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.OPERATOR;
import static org.partnercenter.persistence.db.Tables.ROLE;

import org.jooq.Row3;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.access.Operators;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operators and roles as rows. */
public final class JooqOperators implements Operators {

    private final Database database;

    public JooqOperators(Database database) {
        this.database = database;
    }

    @Override
    public Set<OperatorId> add(List<Operator> operators) {
        var t = OPERATOR;
        var stored = new HashSet<OperatorId>();
        for (var chunk : Chunks.of(operators)) {
            var insert = database.dsl().insertInto(t, t.ID, t.PARTY_ID, t.NAME, t.ROLES, t.STATUS, t.CREATED_AT);
            for (var operator : chunk) {
                insert = insert.values(operator.id().value(), operator.party().value(), operator.name(), roles(operator),
                        operator.status().name(), operator.createdAt());
            }
            insert.onConflictDoNothing().returning(t.ID).fetch(row -> stored.add(new OperatorId(row.getId())));
        }
        return stored;
    }

    @Override
    public Map<OperatorId, Operator> lock(Set<OperatorId> ids) {
        var found = new HashMap<OperatorId, Operator>();
        database.dsl().selectFrom(OPERATOR).where(OPERATOR.ID.in(texts(ids))).orderBy(OPERATOR.ID).forUpdate()
                .forEach(row -> found.put(new OperatorId(row.getId()), PartyRows.operator(row)));
        return found;
    }

    @Override
    public Map<OperatorId, Operator> find(Set<OperatorId> ids) {
        return database.dsl().selectFrom(OPERATOR).where(OPERATOR.ID.in(texts(ids))).fetch(PartyRows::operator).stream()
                .collect(Collectors.toMap(Operator::id, operator -> operator));
    }

    @Override
    public Optional<Operator> named(PartyId party, String name) {
        return database.dsl().selectFrom(OPERATOR).where(OPERATOR.PARTY_ID.eq(party.value()))
                .and(lower(OPERATOR.NAME).eq(lower(val(name)))).and(OPERATOR.STATUS.ne(OperatorStatus.DELETED.name()))
                .fetchOptional(PartyRows::operator);
    }

    @Override
    public void change(List<Operator> operators) {
        var t = OPERATOR;
        for (var chunk : Chunks.of(operators.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            var rows = chunk.stream().map(operator -> row(operator.id().value(), operator.status().name(), roles(operator)))
                    .toArray(Row3[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "status", "roles");
            database.dsl().update(t).set(t.STATUS, field(name("v", "status"), t.STATUS.getDataType()))
                    .set(t.ROLES, field(name("v", "roles"), t.ROLES.getDataType())).from(v)
                    .where(t.ID.eq(field(name("v", "id"), String.class))).execute();
        }
    }

    @Override
    public Page<Operator> list(PartyId party, PageRequest page) {
        var matching = OPERATOR.PARTY_ID.eq(party.value()).and(OPERATOR.STATUS.ne(OperatorStatus.DELETED.name()));
        return new Page<>(database.dsl().fetchCount(OPERATOR, matching), database.dsl().selectFrom(OPERATOR).where(matching)
                .orderBy(lower(OPERATOR.NAME), OPERATOR.ID).offset(page.offset()).limit(page.limit())
                .fetch(PartyRows::operator));
    }

    @Override
    public Map<PartyId, Map<RoleId, Role>> roles(Set<PartyId> parties) {
        var found = new HashMap<PartyId, Map<RoleId, Role>>();
        database.dsl().selectFrom(ROLE).where(ROLE.PARTY_ID.in(PartyRows.texts(parties))).forEach(row -> {
            var role = new Role(new RoleId(row.getId()), new PartyId(row.getPartyId()), row.getName(), items(row.getItems()),
                    row.getCreatedAt());
            found.computeIfAbsent(role.party(), party -> new HashMap<>()).put(role.id(), role);
        });
        return found;
    }

    /** An item that the house does not know any more gives nothing. */
    private static Set<PermissionItem> items(String[] codes) {
        return Stream.of(codes).flatMap(code -> PermissionItem.ofCode(code).stream()).collect(Collectors.toSet());
    }

    @Override
    public boolean addRole(Role role, int place) {
        var t = ROLE;
        return database.dsl().insertInto(t, t.ID, t.PARTY_ID, t.PLACE, t.NAME, t.ITEMS, t.CREATED_AT)
                .values(role.id().value(), role.party().value(), place, role.name(), codes(role), role.createdAt())
                .onConflict(t.PARTY_ID, t.NAME).doNothing().execute() == 1;
    }

    @Override
    public Set<Integer> places(PartyId party) {
        return database.dsl().select(ROLE.PLACE).from(ROLE).where(ROLE.PARTY_ID.eq(party.value())).fetchSet(ROLE.PLACE);
    }

    @Override
    public boolean changeRole(Role role) {
        var t = ROLE;
        var other = ROLE.as("other");
        return database.dsl().update(t).set(t.NAME, role.name()).set(t.ITEMS, codes(role))
                .where(t.ID.eq(role.id().value())).and(t.PARTY_ID.eq(role.party().value()))
                .andNotExists(DSL.selectOne().from(other).where(other.PARTY_ID.eq(role.party().value()))
                        .and(other.NAME.eq(role.name())).and(other.ID.ne(role.id().value())))
                .execute() == 1;
    }

    @Override
    public int deleteRole(PartyId party, RoleId role) {
        var holders = database.dsl().fetchCount(OPERATOR, OPERATOR.PARTY_ID.eq(party.value())
                .and(OPERATOR.STATUS.ne(OperatorStatus.DELETED.name())).and(val(role.value()).eq(DSL.any(OPERATOR.ROLES))));
        if (holders == 0) {
            database.dsl().deleteFrom(ROLE).where(ROLE.ID.eq(role.value())).and(ROLE.PARTY_ID.eq(party.value())).execute();
        }
        return holders;
    }

    private static String[] roles(Operator operator) {
        return operator.roles().stream().map(RoleId::value).sorted().toArray(String[]::new);
    }

    private static String[] codes(Role role) {
        return role.items().stream().map(PermissionItem::code).sorted().toArray(String[]::new);
    }

    private static List<String> texts(Collection<OperatorId> ids) {
        return ids.stream().map(OperatorId::value).toList();
    }
}
