package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Operators and roles over plain maps. */
public final class InMemoryOperators implements Operators, Rollbackable {

    private record Placed(Role role, int place) {
    }

    private final Map<OperatorId, Operator> operators = new HashMap<>();
    private final Map<RoleId, Placed> roles = new HashMap<>();

    public Map<OperatorId, Operator> all() {
        return operators;
    }

    @Override
    public Set<OperatorId> add(List<Operator> more) {
        var stored = new HashSet<OperatorId>();
        more.forEach(operator -> {
            if (named(operator.party(), operator.name()).isEmpty() && operators.putIfAbsent(operator.id(), operator) == null) {
                stored.add(operator.id());
            }
        });
        return stored;
    }

    @Override
    public Map<OperatorId, Operator> lock(Set<OperatorId> ids) {
        return find(ids);
    }

    @Override
    public Map<OperatorId, Operator> find(Set<OperatorId> ids) {
        var found = new HashMap<>(operators);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<Operator> named(PartyId party, String name) {
        return operators.values().stream().filter(of(party)).filter(operator ->
                operator.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    private static Predicate<Operator> of(PartyId party) {
        return operator -> operator.party().equals(party) && operator.status() != OperatorStatus.DELETED;
    }

    @Override
    public void change(List<Operator> changed) {
        changed.forEach(operator -> operators.put(operator.id(), operator));
    }

    @Override
    public Page<Operator> list(PartyId party, PageRequest page) {
        var all = operators.values().stream().filter(of(party))
                .sorted(Comparator.comparing(operator -> operator.name().toLowerCase(Locale.ROOT))).toList();
        return new Page<>(all.size(), all.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Map<PartyId, Map<RoleId, Role>> roles(Set<PartyId> parties) {
        return roles.values().stream().map(Placed::role).filter(role -> parties.contains(role.party()))
                .collect(Collectors.groupingBy(Role::party, Collectors.toMap(Role::id, role -> role)));
    }

    @Override
    public boolean addRole(Role role, int place) {
        boolean taken = isNameTaken(role) || places(role.party()).contains(place);
        return !taken && roles.put(role.id(), new Placed(role, place)) == null;
    }

    private boolean isNameTaken(Role role) {
        return roles.values().stream().map(Placed::role).anyMatch(other -> other.party().equals(role.party())
                && other.name().equals(role.name()) && !other.id().equals(role.id()));
    }

    @Override
    public Set<Integer> places(PartyId party) {
        return roles.values().stream().filter(placed -> placed.role().party().equals(party)).map(Placed::place)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean changeRole(Role role) {
        if (isNameTaken(role)) {
            return false;
        }
        roles.computeIfPresent(role.id(), (id, present) -> new Placed(role, present.place()));
        return true;
    }

    @Override
    public int deleteRole(PartyId party, RoleId role) {
        int holders = (int) operators.values().stream().filter(of(party)).filter(each -> each.roles().contains(role)).count();
        if (holders == 0) {
            roles.remove(role);
        }
        return holders;
    }

    @Override
    public Runnable snapshot() {
        var operatorsThen = Map.copyOf(operators);
        var rolesThen = Map.copyOf(roles);
        return () -> {
            operators.clear();
            operators.putAll(operatorsThen);
            roles.clear();
            roles.putAll(rolesThen);
        };
    }
}
