package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/** Who reviews a discount (EXD-05). @param seller of ordinary products; empty: the vendor */
public record Reviewer(Optional<PartyId> seller) {

    public Reviewer {
        Objects.requireNonNull(seller, "seller");
    }

    public ReviewerKind kind() {
        return seller.isPresent() ? ReviewerKind.SELLER : ReviewerKind.VENDOR;
    }
}
