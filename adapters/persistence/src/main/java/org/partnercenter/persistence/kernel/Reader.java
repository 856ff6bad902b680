package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** As whom the work role reads for a caller: the role of the caller's kind, and the party that rows have to name. */
record Reader(Kind kind, PartyId party) {

    enum Kind {
        PARTNER("_partner"),
        RESELLER("_reseller"),
        HOLDER("_holder");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Nobody, where everything may be read. */
    static Optional<Reader> of(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> Optional.empty();
            case Scope.OfPartner(var partner) -> Optional.of(new Reader(Kind.PARTNER, partner));
            case Scope.OfReseller(var distributor, var reseller) -> Optional.of(new Reader(Kind.RESELLER, reseller));
            case Scope.OfHolder(var holder) -> Optional.of(new Reader(Kind.HOLDER, holder));
            case Scope.OfAccountManager(var whole, var manager) -> of(whole);
        };
    }

    /** What the name of its role adds to that of the work role. */
    String role() {
        return kind.suffix;
    }

    /** Until the end of the transaction. */
    void stepDown(DSLContext transaction) {
        transaction.select(field("set_config('role', session_user || {0}, true)", String.class, val(kind.suffix)),
                field("set_config('pc.viewer', {0}, true)", String.class, val(party.value()))).fetch();
    }

    /** Before the end of the transaction. */
    static void stepUp(DSLContext transaction) {
        transaction.select(field("set_config('role', 'none', true)", String.class),
                field("set_config('pc.viewer', '', true)", String.class)).fetch();
    }
}
