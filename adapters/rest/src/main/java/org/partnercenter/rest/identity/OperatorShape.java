package org.partnercenter.rest.identity;

import org.partnercenter.application.identity.access.OperatorView;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operator. Its name is what it is called by within its party, and shown to that party only.
 *
 * @param permissionItems  what its roles give it; left out in answers to commands
 * @param ownCustomersOnly whether it sees the customers assigned to it, and no others
 */
record OperatorShape(String operatorId, String name, OperatorStatus status, List<String> roleIds,
                     Optional<List<String>> permissionItems, Optional<Boolean> ownCustomersOnly, Instant createdAt) {

    record Listing(int totalCount, List<OperatorShape> operators) {
        static Listing of(Page<OperatorView> page) {
            return new Listing(Listings.total(page), page.items().stream().map(OperatorShape::of).toList());
        }
    }

    static OperatorShape of(Operator operator) {
        return of(operator, Optional.empty());
    }

    static OperatorShape of(OperatorView view) {
        return of(view.operator(), Optional.of(view.rights()));
    }

    private static OperatorShape of(Operator operator, Optional<Rights> rights) {
        return new OperatorShape(operator.id().value(), operator.name(), operator.status(),
                operator.roles().stream().map(RoleId::value).sorted().toList(), rights.map(given -> codes(given.items())),
                rights.map(Rights::ownCustomersOnly), operator.createdAt());
    }

    static List<String> codes(Set<PermissionItem> items) {
        return items.stream().map(PermissionItem::code).sorted().toList();
    }

    @Override
    public String toString() {
        return "OperatorShape[" + operatorId + "]";
    }
}
