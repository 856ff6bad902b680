package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Reference;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Transfer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import static org.partnercenter.application.coupon.CouponStore.NOW;
import static org.partnercenter.application.coupon.CouponStore.yuan;

/** Writes movements of the ledger down as tests need them: 10.00 now, unless said otherwise. */
final class MovementSample {

    private final String id;
    private final CouponMovement kind;
    private final Map<Reference, String> references = new EnumMap<>(Reference.class);
    private String command = "command-1";
    private Money amount = yuan("10");
    private Instant at = NOW;
    private Viewers viewers = Viewers.none();
    private Optional<String> remark = Optional.empty();

    private MovementSample(String id, CouponMovement kind) {
        this.id = id;
        this.kind = kind;
    }

    static MovementSample movement(String id, CouponMovement kind) {
        return new MovementSample(id, kind);
    }

    MovementSample coupon(String coupon, String quota) {
        references.put(Reference.COUPON, coupon);
        references.put(Reference.QUOTA, quota);
        return this;
    }

    MovementSample quota(String quota) {
        references.put(Reference.QUOTA, quota);
        return this;
    }

    MovementSample passed(String child, String parent) {
        references.put(Reference.QUOTA, child);
        references.put(Reference.PARENT_QUOTA, parent);
        return this;
    }

    MovementSample order(String order) {
        references.put(Reference.ORDER, order);
        return this;
    }

    MovementSample by(String commandId) {
        command = commandId;
        return this;
    }

    MovementSample amount(String major) {
        amount = yuan(major);
        return this;
    }

    MovementSample at(Instant when) {
        at = when;
        return this;
    }

    MovementSample seenBy(String partner) {
        viewers = Viewers.of(new PartyId(partner), Optional.empty());
        return this;
    }

    MovementSample seenBy(String partner, String reseller) {
        viewers = Viewers.of(new PartyId(partner), Optional.of(new PartyId(reseller)));
        return this;
    }

    MovementSample customer(String customer) {
        viewers = viewers.withCustomer(new PartyId(customer));
        return this;
    }

    MovementSample remark(String text) {
        remark = Optional.of(text);
        return this;
    }

    Ledger.Entry build() {
        var transfer = new Transfer(kind.name(), LedgerAccount.of("from", id), LedgerAccount.of("to", id), amount);
        return new Ledger.Entry(id, command, at, new Posting(transfer, viewers, references, remark));
    }
}
