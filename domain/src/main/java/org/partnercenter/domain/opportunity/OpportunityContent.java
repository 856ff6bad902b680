package org.partnercenter.domain.opportunity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is told of an opportunity. A draft may leave out anything. */
public record OpportunityContent(Optional<String> title, EndCustomer customer, ContactPerson contact, Bant bant, Prospect prospect,
                                 Approach approach, Consents consents) {

    public OpportunityContent {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(bant, "bant");
        Objects.requireNonNull(prospect, "prospect");
        Objects.requireNonNull(approach, "approach");
        Objects.requireNonNull(consents, "consents");
    }

    OpportunityContent with(List<String> offerings) {
        return new OpportunityContent(title, customer, contact, bant, prospect, approach.with(offerings), consents);
    }

    @Override
    public String toString() {
        return "OpportunityContent[***]";
    }
}
