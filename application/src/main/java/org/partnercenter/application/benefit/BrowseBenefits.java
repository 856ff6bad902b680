package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitLife;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.benefit.fh.PaymentVerdict;
import org.partnercenter.domain.benefit.fh.QuarterlyPayment;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at applications: partners at their own, the vendor at all. */
public final class BrowseBenefits {

    private final BenefitPorts ports;
    private final Programmes programmes;

    BrowseBenefits(BenefitPorts ports, Programmes programmes) {
        this.ports = ports;
        this.programmes = programmes;
    }

    public Decision<List<BenefitProgramme>> programmes(Caller caller) {
        return open(caller).map(open -> programmes.all());
    }

    public Decision<Page<BenefitApplication>> list(Caller caller, BenefitFilter filter, PageRequest page) {
        return open(caller).map(open -> ports.applications().list(Scope.own(open), filter, page));
    }

    public Decision<BenefitApplication> find(Caller caller, ApplicationNo no) {
        return open(caller).flatMap(open -> ports.applications().find(Scope.own(open), no).map(Decision::granted)
                .orElseGet(() -> Decision.refused(BenefitRefusal.BENEFIT_APPLICATION_UNKNOWN.refusal("application_no", no))));
    }

    /** What the caller could do with what was just found, and what forbids the rest. */
    public List<Possibility> possibilities(Caller caller, BenefitApplication found) {
        var programme = programmes.of(found.programme());
        var paper = new BenefitDesk.Paper(programme, found.partner(), found.content());
        var around = new BenefitDesk(ports, now()).looking(List.of(paper)).around(paper, Optional.of(found.no()));
        return BenefitLife.possibilities(programme, found, caller.is(PartyKind.PLATFORM) ? Side.PLATFORM : Side.PARTNER, around);
    }

    /** What happened to what was just found, oldest first. */
    public List<Happened> timeline(Caller caller, BenefitApplication found) {
        return ports.timelines().of(Scope.own(caller), BenefitOutcomes.TYPE, found.no().value());
    }

    /** What was said about what was just found, oldest first. */
    public List<BenefitComment> comments(Caller caller, BenefitApplication found) {
        return ports.applications().comments(Scope.own(caller), found.no());
    }

    /** The list that goes with the invoices of what was just found, as a PDF (PAY-09, PIN-01); refused until it is approved. */
    public Decision<byte[]> invoiceList(BenefitApplication found, Language language) {
        var programme = programmes.of(found.programme());
        if (!InvoiceList.isOpen(programme, found)) {
            return Decision.refused(BenefitRefusal.BENEFIT_STATE.refusal("programme", found.programme()).with("status", found.status())
                    .with("event", BenefitEvent.ENTER_INVOICES));
        }
        var paper = new BenefitDesk.Paper(programme, found.partner(), found.content());
        var months = new BenefitDesk(ports, now()).looking(List.of(paper)).around(paper, Optional.of(found.no())).related().stream()
                .filter(each -> each.status() == BenefitStatus.FIRST_REVIEW_PASSED).toList();
        var list = new InvoiceList(found, months, ports.office());
        return Decision.granted(ports.office().printer().pdf(list.title(language), list.paragraphs(language)));
    }

    /** What is granted: to the caller and to all; the vendor sees everything. */
    public Decision<Page<Allowance>> allowances(Caller caller, Optional<String> programme, PageRequest page) {
        return open(caller).map(open -> ports.allowances().list(Scope.own(open), programme, page));
    }

    /**
     * May this quarter be paid, and what stands in the way (PAY-01…PAY-07)? The same answer as the request for payment would get.
     *
     * @param asked the fields of a payment application: programme and quarter
     */
    public Decision<PaymentVerdict> eligibility(Caller caller, Map<String, Object> asked) {
        var payment = programmes.of(QuarterlyPayment.CODE);
        return open(caller).flatMap(open -> BenefitLife.content(payment, Optional.empty(), BenefitLife.Asked.of(BenefitEvent.SUBMIT, asked))
                .map(content -> {
                    var paper = new BenefitDesk.Paper(payment, open.party(), content);
                    var around = new BenefitDesk(ports, now()).looking(List.of(paper)).around(paper, Optional.empty());
                    return QuarterlyPayment.verdict(new Step(BenefitEvent.SUBMIT, open.party(), Optional.empty(), content, around));
                }));
    }

    /** Today at the site, by which ages and deadlines are told. */
    public LocalDate today() {
        return now().atZone(ports.site().zone()).toLocalDate();
    }

    /** The site's, in which days are counted. */
    public ZoneId zone() {
        return ports.site().zone();
    }

    private Instant now() {
        return ports.site().clocks().business();
    }

    private static Decision<Caller> open(Caller caller) {
        Operation<?, ?> operation = caller.is(PartyKind.PLATFORM) ? BenefitOperations.REVIEWS : BenefitOperations.LIST;
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
