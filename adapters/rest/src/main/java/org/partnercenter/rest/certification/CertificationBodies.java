package org.partnercenter.rest.certification;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.certification.BusinessInfoRevealed;
import org.partnercenter.application.certification.CertificationOperations;
import org.partnercenter.application.certification.CertificationStep;
import org.partnercenter.application.certification.EditFinanceContact;
import org.partnercenter.application.certification.EnterAmount;
import org.partnercenter.application.certification.LapseCertification;
import org.partnercenter.application.certification.MigrateSigningEntity;
import org.partnercenter.application.certification.RecordTransfer;
import org.partnercenter.application.certification.RevealBusinessInfo;
import org.partnercenter.application.certification.RevealTransfer;
import org.partnercenter.application.certification.ReviewBusinessInfo;
import org.partnercenter.application.certification.SendAmountAgain;
import org.partnercenter.application.certification.SigningEntityMigrated;
import org.partnercenter.application.certification.SubmitBusinessInfo;
import org.partnercenter.application.certification.TransferRevealed;
import org.partnercenter.application.certification.UnlockCertification;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.certification.PartnersCommandBodies.LapseBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.MigrateBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.RevealInfoBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.RevealTransferBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.ReviewBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.TransferBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.UnlockBody;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.math.BigDecimal;
import java.util.List;

/** What the commands on business information look like in JSON. */
@ApplicationScoped
class CertificationBodies implements HasBodies {

    private static final Money MOST = Money.of("9999.99", "CNY");

    /** @param amount as it stands on the account, in major units of its currency */
    record AmountBody(BigDecimal amount) {
    }

    /** Takes no fields. */
    record NothingBody() {
    }

    private static final Success<CertificationStep> STEP = new Success.Shown<>(StepShape::of);
    private static final Success<BusinessInfoRevealed> PLAIN = new Success.Shown<>((revealed, language) -> PlainInfoShape.of(revealed));

    static final CommandBody<BusinessInfoBody, SubmitBusinessInfo, CertificationStep> SUBMIT = new CommandBody<>(CertificationOperations.SUBMIT,
            BusinessInfoBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<AmountBody, EnterAmount, CertificationStep> ENTER = new CommandBody<>(CertificationOperations.ENTER,
            AmountBody.class, (body, in, caller) -> {
                var amount = in.amount("amount", body.amount(), MOST);
                return () -> new EnterAmount(amount.orElseThrow().minor());
            }, STEP);
    static final CommandBody<NothingBody, SendAmountAgain, CertificationStep> SEND_AGAIN = new CommandBody<>(CertificationOperations.SEND_AGAIN,
            NothingBody.class, (body, in, caller) -> SendAmountAgain::new, STEP);
    static final CommandBody<FinanceContactBody, EditFinanceContact, CertificationStep> CONTACT = new CommandBody<>(
            CertificationOperations.CONTACT, FinanceContactBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<NothingBody, RevealBusinessInfo, BusinessInfoRevealed> REVEAL_OWN = new CommandBody<>(
            CertificationOperations.REVEAL_OWN, NothingBody.class, (body, in, caller) -> () -> new RevealBusinessInfo(caller.party()), PLAIN);

    static final CommandBody<ReviewBody, ReviewBusinessInfo, CertificationStep> REVIEW = new CommandBody<>(CertificationOperations.REVIEW,
            ReviewBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<TransferBody, RecordTransfer, CertificationStep> TRANSFER = new CommandBody<>(CertificationOperations.TRANSFER,
            TransferBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<UnlockBody, UnlockCertification, CertificationStep> UNLOCK = new CommandBody<>(CertificationOperations.UNLOCK,
            UnlockBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<LapseBody, LapseCertification, CertificationStep> LAPSE = new CommandBody<>(CertificationOperations.LAPSE,
            LapseBody.class, (body, in, caller) -> body.command(in), STEP);
    static final CommandBody<MigrateBody, MigrateSigningEntity, SigningEntityMigrated> MIGRATE = new CommandBody<>(
            CertificationOperations.MIGRATE, MigrateBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((migrated, language) -> new MigratedShape(migrated.migrated(), migrated.remaining())));
    static final CommandBody<RevealInfoBody, RevealBusinessInfo, BusinessInfoRevealed> REVEAL = new CommandBody<>(
            CertificationOperations.REVEAL, RevealInfoBody.class, (body, in, caller) -> body.command(in), PLAIN);
    static final CommandBody<RevealTransferBody, RevealTransfer, TransferRevealed> REVEAL_TRANSFER = new CommandBody<>(
            CertificationOperations.REVEAL_TRANSFER, RevealTransferBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((revealed, language) -> TransferShape.of(revealed)));

    /** @param remaining who is still to be moved by further calls */
    record MigratedShape(int migrated, int remaining) {
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(SUBMIT, ENTER, SEND_AGAIN, CONTACT, REVEAL_OWN, REVIEW, TRANSFER, UNLOCK, LAPSE, MIGRATE, REVEAL, REVEAL_TRANSFER);
    }
}
