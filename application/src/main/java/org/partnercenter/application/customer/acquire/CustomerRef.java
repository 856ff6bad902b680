package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A customer as somebody names it who does not have it yet: by its id, or by the name it signs in with.
 *
 * @param id          one of the two is given
 * @param accountName whatever the case
 */
public record CustomerRef(Optional<PartyId> id, Optional<String> accountName) {

    public CustomerRef {
        if (id.isPresent() == accountName.isPresent()) {
            throw new IllegalArgumentException("a customer is named once");
        }
    }

    static Map<String, Set<PartyId>> lookUp(List<CustomerRef> all, CustomersNamed names) {
        var asked = all.stream().flatMap(each -> each.accountName().stream()).collect(Collectors.toSet());
        return asked.isEmpty() ? Map.of() : names.of(asked);
    }

    /** @param named what {@link #lookUp} found */
    Decision<PartyId> in(Map<String, Set<PartyId>> named) {
        if (id.isPresent()) {
            return Decision.granted(id.get());
        }
        var found = named.getOrDefault(accountName.orElseThrow(), Set.of());
        if (found.isEmpty()) {
            return Decision.refused(AcquireRefusal.CUSTOMER_UNKNOWN.refusal());
        }
        return found.size() > 1 ? Decision.refused(AcquireRefusal.CUSTOMER_NAME_AMBIGUOUS.refusal())
                : Decision.granted(found.iterator().next());
    }

    @Override
    public String toString() {
        return "CustomerRef[" + id.map(PartyId::value).orElse("***") + "]";
    }
}
