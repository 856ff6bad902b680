package org.partnercenter.bootstrap;

import org.partnercenter.application.authorization.AuthorizationMoved;
import org.partnercenter.application.coupon.ExpiryChore;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.sandbox.SandboxModule;
import org.partnercenter.persistence.identity.JooqPartyTraces;

import java.util.List;
import java.util.stream.Stream;

/** What all capabilities do in the house: commands, what they hear of each other, and what they do again and again by themselves. */
record Workings(Capabilities all, Settings settings, Machinery house) {

    /** Portions of a closing at a time: as many as can be calculated at once. */
    private static final int CLOSING_AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

    /** What they do, each command of theirs once. */
    List<UseCase<?, ?>> useCases() {
        return Stream.of(
                        all.identity().useCases(),
                        List.<UseCase<?, ?>>of(all.identity().erasure(RealNameAssembly.erasing(new JooqPartyTraces(house.database()), all.realName()),
                                parties -> all.customers().associations().active(parties).keySet())),
                        all.access().useCases(),
                        all.customers().useCases(),
                        all.acquire().useCases(all.customers().making()),
                        all.inviting().useCases(all.customers().making()),
                        all.contracts().useCases(),
                        all.benefits().useCases(),
                        all.certification().useCases(),
                        all.programmes().useCases(),
                        all.opportunities().useCases(),
                        all.businessOpportunities().useCases(),
                        all.opportunityIncentives().useCases(),
                        all.projects().useCases(),
                        all.bills().useCases(),
                        all.revenue().useCases(),
                        all.incentiveBills().useCases(),
                        all.discounts().useCases(),
                        all.granting().useCases(),
                        all.business().useCases(),
                        all.policies().useCases(),
                        all.indicators().useCases(),
                        all.leaving().useCases(),
                        all.hierarchy().useCases(),
                        all.calendars().useCases(),
                        all.catalog().useCases(),
                        all.coupons().module().useCases(),
                        all.coupons().whiteLists().useCases(),
                        all.coupons().activities().useCases(),
                        all.authorizing().module().useCases(),
                        all.accounts().useCases(),
                        all.orders().orders().useCases(),
                        all.orders().demand().useCases(),
                        all.orders().paying().useCases(),
                        all.payouts().useCases(),
                        all.invoices().useCases(),
                        all.reconciliation().useCases(),
                        all.verification().useCases(),
                        all.realName().useCases(),
                        all.notices().useCases(),
                        all.exports().useCases(),
                        all.deliveries().useCases(),
                        all.webhooks().useCases(),
                        new SandboxModule(settings.sandbox(), house.offset(), house.clocks()).useCases())
                .<UseCase<?, ?>>flatMap(List::stream).toList();
    }

    /** Who hears whose news, in this order. */
    NewsTable news() {
        var news = new NewsTable();
        Bridges.fill(news, all.coupons().module().listeners());
        AuthorizationAssembly.fill(news, all.authorizing().module().listeners());
        news.tell(AuthorizationMoved.class, (moved, cause, now) -> all.access().listeners().moved(moved));
        AccountAssembly.listen(news, all.accounts().listeners());
        AcquireAssembly.fill(news, all.acquire().listeners());
        all.discounts().listeners().tell(news);
        all.granting().listeners().tell(news);
        all.leaving().listeners().tell(news);
        all.opportunityIncentives().listeners().tell(news);
        all.hierarchy().fill(news);
        return news;
    }

    /** What they do again and again by themselves. */
    List<Chore> chores(Gateway gateway) {
        var clocks = house.clocks();
        return Stream.of(
                        ExpiryChore.all(all.coupons().ports(), gateway, clocks, all::platform),
                        all.acquire().chores(gateway, all::platform),
                        all.inviting().chores(gateway, all::platform),
                        all.revenue().chores(gateway, all::platform),
                        all.incentiveBills().chores(gateway, all::platform, CLOSING_AT_ONCE),
                        all.reconciliation().chores(gateway, all::platform),
                        all.payouts().chores(gateway, all::platform),
                        all.programmes().chores(gateway, all::platform),
                        all.invoices().chores(gateway, all::platform),
                        all.benefits().chores(gateway, all::platform),
                        all.opportunities().chores(gateway, all::platform),
                        all.opportunityIncentives().chores(gateway, all::platform),
                        List.of(
                                all.authorizing().ending(gateway, clocks, all::platform),
                                all.leaving().expiring(gateway, all::platform),
                                all.orders().orders().folding(),
                                all.coupons().module().folding(),
                                all.orders().paying().lapsing(gateway, clocks, all::platform),
                                all.deliveries().beginning(gateway, all::platform),
                                all.access().forgetting(),
                                all.files().forgetting(clocks),
                                all.exports().forgetting(),
                                all.webhooks().forgetting(),
                                all.messages().forgetting(),
                                all.verification().forgetting(),
                                all.notices().forgetting(),
                                all.realName().forgetting()))
                .<Chore>flatMap(List::stream).toList();
    }

    /** What of that does not wait long. */
    List<Chore> promptChores(Gateway gateway) {
        return Stream.of(List.of(all.messages().delivering(), all.acquire().finishing(gateway, all::platform)), all.webhooks().prompt(gateway, all::platform))
                .flatMap(List::stream).toList();
    }
}
