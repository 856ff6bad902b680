package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.business.BusinessDelivered;
import org.partnercenter.application.discount.business.BusinessDiscounts;
import org.partnercenter.application.discount.business.BusinessListing;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A business discount, with the name of its customer masked while that is the reader's.
 *
 * @param discountRatio what is left to pay
 * @param amount        in yuan: what is to be paid, or what is taken off
 */
record BusinessShape(String discountId, long version, int discountType, String discountTypeName, String customerId,
                     Optional<Masked> customerName, Optional<Masked> customerAccountName, Optional<String> serviceTypeCode,
                     Optional<String> productId, int discountMode, String discountModeName, Optional<BigDecimal> discountRatio,
                     Optional<BigDecimal> amount, Instant effectiveTime, Instant expireTime, BusinessStatus status, String statusName,
                     Optional<String> contractCode) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<BusinessShape> discounts, Optional<String> nextMarker) {

        static Listing of(BusinessListing found, PageRequest asked, Language language) {
            return new Listing(Listings.total(found.page()), found.page().map(each -> BusinessShape.of(each, found, language)).items(),
                    Listings.nextMarker(found.page(), asked, each -> each.id().value()));
        }
    }

    /** @param change created, replaced, unchanged or outdated: a later version is known */
    record DeliveredShape(String discountId, DeliveryChange change) {

        static DeliveredShape of(BusinessDelivered delivered) {
            return new DeliveredShape(delivered.id().value(), delivered.change());
        }
    }

    /** The only one of a page. */
    static BusinessShape of(BusinessListing found, Language language) {
        return of(found.page().items().getFirst(), found, language);
    }

    private static BusinessShape of(BusinessDiscount each, BusinessListing found, Language language) {
        var texts = Rulebook.texts();
        var names = Optional.ofNullable(found.names().get(each.customer()));
        var benefit = each.benefit();
        var status = each.status(found.now());
        return new BusinessShape(each.id().value(), each.version(), each.kind().code(), texts.name(each.kind(), language),
                each.customer().value(), names.map(BusinessDiscounts.Names::name).map(PersonalColumn.NAME::masked),
                names.map(BusinessDiscounts.Names::accountName).map(PersonalColumn.ACCOUNT_NAME::masked), each.coverage().service(),
                each.coverage().product(), benefit.mode().code(), texts.name(benefit.mode(), language), benefit.ratio().map(Ratio::toDecimal),
                benefit.amount().map(Money::toMajor), each.from(), each.until(), status, texts.name(status, language), each.contract());
    }
}
