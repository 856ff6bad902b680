package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.LedgerReport;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** Whether the ledger adds up. For the platform. */
@Path("/v2/platform/ledger/verification")
@Produces(Json.TYPE)
@Tag(name = "Ledger")
@ApplicationScoped
public class LedgerVerificationResource {

    record SumShape(String family, String currency, BigDecimal sum) {
    }

    record TotalShape(String currency, BigDecimal total) {
    }

    record UnbalancedShape(String account, String currency, BigDecimal stored, BigDecimal ledger) {
    }

    record VerificationShape(boolean balanced, long transferCount, List<SumShape> sums, List<TotalShape> totals,
                             List<UnbalancedShape> unbalanced) {

        static VerificationShape of(LedgerReport report) {
            return new VerificationShape(report.isBalanced(), report.transfers(),
                    report.families().stream().map(sum -> new SumShape(sum.family(), sum.currency(),
                            major(sum.sumMinor(), sum.currency()))).toList(),
                    report.totals().entrySet().stream().map(total -> new TotalShape(total.getKey(),
                            major(total.getValue(), total.getKey()))).toList(),
                    report.unbalanced().stream().map(account -> new UnbalancedShape(account.account(), account.currency(),
                            major(account.storedMinor(), account.currency()),
                            major(account.ledgerMinor(), account.currency()))).toList());
        }

        private static BigDecimal major(long minor, String currency) {
            return Money.ofMinor(minor, Currency.getInstance(currency)).toMajor();
        }
    }

    private final LedgerCheck ledger;

    /** For the container's proxy only. */
    protected LedgerVerificationResource() {
        this.ledger = null;
    }

    @Inject
    public LedgerVerificationResource(LedgerCheck ledger) {
        this.ledger = ledger;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "ledger-verification")
    @Operation(summary = "Sums of the accounts, which come to zero, and any account whose balance is not what the ledger says.")
    public Response verify(@Context ContainerRequestContext request) {
        var refusals = LedgerCheck.OPERATION.refusalsFor(Exchange.of(request).caller());
        return refusals.isEmpty() ? Response.ok(VerificationShape.of(ledger.verify())).build() : Replies.refused(refusals);
    }
}
