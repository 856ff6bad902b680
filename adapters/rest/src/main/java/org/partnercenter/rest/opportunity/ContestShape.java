package org.partnercenter.rest.opportunity;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.opportunity.Contest;
import org.partnercenter.rest.kernel.LifeShapes;

/** Why it won or lost against others of the same, of which nothing is told. @param others how many there were */
record ContestShape(Contest.ContestOutcome outcome, String outcomeName, Contest.CustomerMatch match, String matchText,
                    Contest.NeedOverlap overlap, String overlapText, Contest.ContestClock clock, String clockText, Contest.DecidedBy decidedBy,
                    String decidedByText, int others) {

    static ContestShape of(Contest of, Language language) {
        return new ContestShape(of.outcome(), LifeShapes.name(of.outcome(), language), of.match(), LifeShapes.name(of.match(), language),
                of.overlap(), LifeShapes.name(of.overlap(), language), of.clock(), LifeShapes.name(of.clock(), language), of.decided(),
                LifeShapes.name(of.decided(), language), of.others());
    }
}
