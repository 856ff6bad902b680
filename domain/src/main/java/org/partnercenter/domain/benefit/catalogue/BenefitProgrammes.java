package org.partnercenter.domain.benefit.catalogue;

import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.competency.CompetencyIncentive;
import org.partnercenter.domain.benefit.delivery.DeliverySupport;
import org.partnercenter.domain.benefit.fh.FhEntry;
import org.partnercenter.domain.benefit.fh.FhKind;
import org.partnercenter.domain.benefit.fh.FhMonths;
import org.partnercenter.domain.benefit.fh.QuarterlyPayment;
import org.partnercenter.domain.benefit.mdf.MarketFund;
import org.partnercenter.domain.benefit.spif.SpifEnrolment;
import org.partnercenter.domain.benefit.spif.SpifFund;

import java.util.List;

/** All programmes partners can apply in. A new one is added here, and nowhere else. */
public final class BenefitProgrammes {

    public static final List<BenefitProgramme> ALL = List.of(
            new FhMonths(FhKind.FH_SI_PRESALES),
            new FhMonths(FhKind.FH_EXPERT),
            new FhMonths(FhKind.FH_SERVICE),
            new FhEntry(),
            new QuarterlyPayment(),
            new MarketFund(),
            new DeliverySupport(),
            new CompetencyIncentive(),
            new SpifEnrolment(),
            new SpifFund());

    private BenefitProgrammes() {
    }
}
