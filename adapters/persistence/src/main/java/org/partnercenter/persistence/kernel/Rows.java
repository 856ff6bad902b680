package org.partnercenter.persistence.kernel;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.Optional;

/** Values of the core as nullable columns, and back. */
public final class Rows {

    /** The three viewer columns every row has. */
    public record ViewerColumns(String partner, String reseller, String customer) {
    }

    private Rows() {
    }

    public static ViewerColumns of(Viewers viewers) {
        return new ViewerColumns(text(viewers.partner()), text(viewers.reseller()), text(viewers.customer()));
    }

    public static Viewers viewers(String partner, String reseller, String customer) {
        return new Viewers(party(partner), party(reseller), party(customer));
    }

    /** The rows of a table that the scope lets see. */
    public static Condition visible(Scope scope, Field<String> partner, Field<String> reseller, Field<String> customer) {
        return switch (scope) {
            case Scope.Everything everything -> DSL.noCondition();
            case Scope.OfPartner own -> partner.eq(own.partner().value()).and(reseller.isNull());
            case Scope.OfReseller own -> partner.eq(own.distributor().value()).and(reseller.eq(own.reseller().value()));
            case Scope.OfHolder own -> customer.eq(own.holder().value());
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    /** The rows that name the party of the scope, those of a partner's resellers included. */
    public static Condition naming(Scope scope, Field<String> partner, Field<String> reseller, Field<String> customer) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> partner.eq(own.value());
            case Scope.OfReseller(var distributor, var own) -> partner.eq(distributor.value()).and(reseller.eq(own.value()));
            case Scope.OfHolder(var own) -> customer.eq(own.value());
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    /** Rows whose column has one of the values, by a statement whose text is the same for any number of them. */
    public static Condition among(Field<String> column, Collection<String> values) {
        return column.eq(DSL.any(DSL.val(values.toArray(String[]::new))));
    }

    public static String text(Optional<PartyId> party) {
        return party.map(PartyId::value).orElse(null);
    }

    public static Optional<PartyId> party(String text) {
        return Optional.ofNullable(text).map(PartyId::new);
    }
}
