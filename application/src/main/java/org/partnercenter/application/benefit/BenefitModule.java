package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.benefit.catalogue.BenefitProgrammes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts benefits together from their ports and programmes. */
public final class BenefitModule {

    private static final Programmes PROGRAMMES = new Programmes(BenefitProgrammes.ALL);
    private static final int PORTION = 200;

    private final BenefitPorts ports;

    public BenefitModule(BenefitPorts ports) {
        this.ports = ports;
    }

    /** The programmes there are, for who stores and shows what they carry. */
    public static Programmes programmes() {
        return PROGRAMMES;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(BenefitMoving.all(ports, PROGRAMMES));
        all.addAll(List.of(new BenefitApplying(ports, PROGRAMMES), new AllowanceSetting(ports, PROGRAMMES),
                new BenefitCommenting(ports, BenefitOperations.COMMENT), new BenefitCommenting(ports, BenefitOperations.ANSWER),
                new BenefitEnding(ports, PROGRAMMES), new BenefitTelling(ports), new FundMaking(ports, PROGRAMMES)));
        return all;
    }

    public BrowseBenefits browse() {
        return new BrowseBenefits(ports, PROGRAMMES);
    }

    /** In which programmes partners have applied. */
    public AppliedIn applied() {
        return ports.applications()::programmesOf;
    }

    /** Which invoices stand for applications. */
    public InvoicedIn invoiced() {
        return new InvoiceNumbers(ports.applications());
    }

    /** @param platform in whose name they are done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        var site = ports.site();
        return List.of(
                new QuarterlyFunds(ports, gateway, platform),
                new PortionChore<>(BenefitOperations.END, new BenefitUpkeep.EndOverdue(PORTION), () -> !ports.applications().ended(
                        site.clocks().business().atZone(site.zone()).toLocalDate(), 1).isEmpty(), BenefitModule::more, gateway, platform),
                new PortionChore<>(BenefitOperations.TELL, new BenefitUpkeep.TellOfDeadlines(PORTION), () -> !ports.applications().toTell(
                        BenefitTelling.until(site.clocks().business(), site.zone()), 1).isEmpty(), BenefitModule::more, gateway, platform));
    }

    private static boolean more(BenefitUpkeep.Done done) {
        return done.count() == PORTION;
    }

    public static List<FileKind<?, ?>> files() {
        return BenefitFiles.kinds(BenefitProgrammes.ALL);
    }
}
