package org.partnercenter.bootstrap;

import org.partnercenter.application.bill.BillModule;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.reconcile.BilledLines;
import org.partnercenter.application.incentive.reconcile.OverdueOf;
import org.partnercenter.application.incentive.reconcile.ReconcileModule;
import org.partnercenter.application.incentive.reconcile.ReconcilePorts;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.persistence.incentive.JooqCorrections;
import org.partnercenter.persistence.incentive.JooqDisputes;
import org.partnercenter.persistence.incentive.JooqFigures;
import org.partnercenter.persistence.incentive.JooqFreezes;

import java.util.Set;

/** Reconciliation of incentives, wired. */
final class ReconcileAssembly {

    /** Working days to answer once an objection was answered (Q2). */
    private static final int ANSWER_DAYS = 3;

    private ReconcileAssembly() {
    }

    static ReconcileModule module(Machinery house, Settings settings, IncentiveBills incentives, BilledLines lines, BillModule bills,
                                  IdentityModule identity, WorkingDays days) {
        var database = house.database();
        return new ReconcileModule(new ReconcilePorts(incentives, new ReconcilePorts.Stores(new JooqDisputes(database), new JooqFreezes(database),
                new JooqFigures(database), new JooqCorrections(database)), new ReconcilePorts.Questions(lines, bills.reads()::unpaid,
                overdue(identity)), new ReconcilePorts.Terms(() -> days, settings.siteZone(), ANSWER_DAYS), house.clocks(), house.ids()));
    }

    /** As the platform records it (INC-17). */
    private static OverdueOf overdue(IdentityModule identity) {
        return (partners, now) -> identity.facts().at(partners, Set.of(PartyFact.OVERDUE_BILLS), now).keySet();
    }
}
