package org.partnercenter.persistence.programme;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnercenter.application.kernel.Scope;

/** Whose rows a caller sees: a partner its own alone, be it a reseller. */
final class Scopes {

    private Scopes() {
    }

    static Condition partner(Scope scope, Field<String> partner) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> partner.eq(own.value());
            case Scope.OfReseller(var distributor, var reseller) -> partner.eq(reseller.value());
            case Scope.OfHolder holder -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }
}
