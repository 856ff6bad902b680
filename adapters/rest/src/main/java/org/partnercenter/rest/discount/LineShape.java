package org.partnercenter.rest.discount;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.OfferTerms;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of a discount (EXD-10). What the marketplace told is there once it was submitted.
 *
 * @param discountRatio the part of the price the customer pays
 * @param outsideRange  by how much it lies outside the range it was submitted under
 */
record LineShape(String productId, String specification, Optional<String> productName, Optional<OfferCharging> chargingMode,
                 Optional<String> chargingModeName, Optional<OfferPeriod> periodType, Optional<String> periodTypeName,
                 Optional<String> tradeModel, BigDecimal discountRatio, BigDecimal shareRatio, Optional<BigDecimal> lowestDiscountRatio,
                 Optional<BigDecimal> highestShareRatio, List<Violation> outsideRange) {

    static LineShape of(DiscountLine line, Language language) {
        var terms = line.terms();
        var period = terms.flatMap(OfferTerms::period);
        return new LineShape(line.key().product(), line.key().specification(), terms.map(OfferTerms::productName),
                terms.map(OfferTerms::charging), terms.map(each -> Rulebook.texts().name(each.charging(), language)), period,
                period.map(each -> Rulebook.texts().name(each, language)), terms.map(OfferTerms::tradeModel), line.discount().toDecimal(),
                line.share().toDecimal(), terms.map(each -> each.lowestDiscount().toDecimal()),
                terms.map(each -> each.highestShare().toDecimal()), Violation.of(line.shortfalls(), language));
    }
}
