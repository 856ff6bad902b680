package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.indicator.IndicatorRefusal;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;

/** Looks at indicators: partners at their own, the platform at all. */
public final class BrowseIndicators {

    private final IndicatorPorts ports;

    BrowseIndicators(IndicatorPorts ports) {
        this.ports = ports;
    }

    private static Operation<?, ?> valuesFor(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? IndicatorOperations.ALL_VALUES : IndicatorOperations.VALUES;
    }

    private static Decision<Scope> scope(Caller caller) {
        return Decision.unless(valuesFor(caller).refusalsFor(caller), caller).map(Scope::own);
    }

    /** What indicators there are. */
    public Decision<Page<Indicator>> indicators(Caller caller, PageRequest page) {
        return scope(caller).map(open -> ports.indicators().list(page));
    }

    /** IND-01. */
    public Decision<Page<ListedValue>> values(Caller caller, ValueFilter filter, PageRequest page) {
        return scope(caller).map(scope -> ports.values().list(scope, filter, page));
    }

    /** IND-02. */
    public Decision<ListedValue> value(Caller caller, ValueId id) {
        return scope(caller).flatMap(scope -> ports.values().find(scope, id).map(Decision::granted).orElseGet(() ->
                Decision.refused(IndicatorRefusal.INDICATOR_VALUE_UNKNOWN.refusal("value_id", id))));
    }

    /** What makes up a value (IND-02). */
    public Decision<Page<IndicatorLine>> lines(Caller caller, ValueId id, LineFilter filter, PageRequest page) {
        return value(caller, id).map(found -> ports.lines().list(Scope.own(caller), id, filter, page));
    }

    /** What was said of values, and what came of it (IND-04). */
    public Decision<Page<Feedback>> feedback(Caller caller, FeedbackFilter filter, PageRequest page) {
        return scope(caller).map(scope -> ports.feedback().list(scope, filter, page));
    }

    /** What the resellers of a distributor come to, one value for each reseller, indicator and period (Q18). */
    public Decision<Page<ResellerValue>> resellers(Caller caller, IndicatorValues.ResellerFilter filter, PageRequest page) {
        return Decision.unless(IndicatorOperations.RESELLERS.refusalsFor(caller), caller).map(open ->
                open.permissions().isOwnCustomersOnly() ? Page.empty() : ports.values().ofResellers(open.party(), filter, page));
    }
}
