package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.TimeRange;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Input;

import java.util.Arrays;
import java.util.Optional;

/** What quota and coupons share on the wire: limits of amounts, codes, and the names of states. */
final class Wire {

    static final int YUAN = 1;
    static final Money LARGEST_FACE_VALUE = Money.of("99999999999", "CNY");
    static final Money LARGEST_PASSED_QUOTA = Money.of("100000000", "CNY");
    static final Money LARGEST_AMOUNT = Money.of("1000000000000", "CNY");

    private Wire() {
    }

    static String name(Enum<?> state, Language language) {
        return Rulebook.texts().name(state, language);
    }

    /** The name of what is known by its constant's name only, where it has one. */
    static Optional<String> findName(Class<?> type, String constant, Language language) {
        return Rulebook.texts().find(type.getSimpleName() + "." + constant, language);
    }

    static String flag(boolean set) {
        return set ? "1" : "0";
    }

    /** A range of the query, such as {@code create_time_begin} and {@code create_time_end}; both ends exclusive (COM-06). */
    static TimeRange range(Input in, String name) {
        return new TimeRange(in.instant(name + "_begin"), in.instant(name + "_end"));
    }

    static Optional<CouponStatus> couponStatus(Input in) {
        return in.oneOf("status", "1", "2", "3", "4", "5").map(Integer::valueOf).flatMap(CouponStatus::ofCode);
    }

    static Optional<PartyId> indirectPartner(Input in) {
        return in.field("indirect_partner_id").party();
    }

    /** CPN-26: not empty, and up to 100 characters, though no party has an id of more than 64. */
    static Optional<PartyId> indirectPartnerOfReclaim(Input in, Caller caller, String given) {
        var id = in.field("indirect_partner_id", given).emptyRefused().id(100);
        if (caller.is(PartyKind.DISTRIBUTOR)) {
            id.filter(text -> !PartyId.isValid(text)).ifPresent(text ->
                    in.refuse(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", text)));
        }
        return id.filter(PartyId::isValid).map(PartyId::new);
    }

    static Optional<QuotaSource> source(String code) {
        return Arrays.stream(QuotaSource.values()).filter(source -> source.name().equals(code)).findFirst();
    }
}
