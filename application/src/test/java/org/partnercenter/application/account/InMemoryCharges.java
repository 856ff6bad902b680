package org.partnercenter.application.account;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The money for orders in memory. Refuses a second one for an order of an account, and one changed since it was loaded. */
public final class InMemoryCharges implements Charges, Rollbackable {

    private final Map<ChargeKey, Charge> rows = new LinkedHashMap<>();

    private static ChargeKey key(Charge charge) {
        return new ChargeKey(charge.owner().holder(), charge.order());
    }

    public Collection<Charge> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public Map<ChargeKey, Charge> lock(Collection<ChargeKey> keys) {
        return keys.stream().distinct().filter(rows::containsKey).collect(Collectors.toMap(key -> key, rows::get));
    }

    @Override
    public List<Charge> lockHeld(PartyId account) {
        return rows.values().stream().filter(charge -> charge.owner().holder().equals(account))
                .filter(charge -> charge.status() == ChargeStatus.HELD).toList();
    }

    @Override
    public void insert(List<Charge> charges) {
        charges.forEach(charge -> {
            if (rows.putIfAbsent(key(charge), charge) != null) {
                throw new IllegalStateException("charge " + charge.id() + " is stored already");
            }
        });
    }

    @Override
    public void update(List<Loaded<Charge>> charges) {
        charges.forEach(changed -> rows.compute(key(changed.value()), (key, row) -> {
            if (row == null || row.version() != changed.version()) {
                throw new IllegalStateException("charge " + key + " was changed by somebody else meanwhile");
            }
            return changed.value();
        }));
    }

    @Override
    public Runnable snapshot() {
        var copy = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
