package org.partnercenter.rest.certification;

import org.partnercenter.application.certification.LapseCertification;
import org.partnercenter.application.certification.MigrateSigningEntity;
import org.partnercenter.application.certification.RecordTransfer;
import org.partnercenter.application.certification.RevealBusinessInfo;
import org.partnercenter.application.certification.RevealTransfer;
import org.partnercenter.application.certification.ReviewBusinessInfo;
import org.partnercenter.application.certification.UnlockCertification;
import org.partnercenter.domain.certification.CertificationFailure;
import org.partnercenter.domain.certification.CertificationVerdict;
import org.partnercenter.domain.certification.LapseCause;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.TransferOutcome;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The platform's commands; each names the partner, which on our paths the path does. */
final class PartnersCommandBodies {

    private PartnersCommandBodies() {
    }

    record ReviewBody(String partnerId, String decision, String reason) {

        Supplier<ReviewBusinessInfo> command(Input in) {
            var partner = in.field("partner_id", partnerId).required().party();
            var verdict = in.field("decision", decision).required().code(text -> Wire.one(CertificationVerdict.values(), text));
            var words = in.field("reason", reason).text(CertificationFailure.MAX_WORDS);
            return () -> new ReviewBusinessInfo(partner.orElseThrow(), verdict.orElseThrow(), words);
        }
    }

    record TransferBody(String partnerId, String outcome, String reason) {

        Supplier<RecordTransfer> command(Input in) {
            var partner = in.field("partner_id", partnerId).required().party();
            var told = in.field("outcome", outcome).required().code(text -> Wire.one(TransferOutcome.values(), text));
            var words = in.field("reason", reason).text(CertificationFailure.MAX_WORDS);
            return () -> new RecordTransfer(partner.orElseThrow(), told.orElseThrow(), words);
        }
    }

    record UnlockBody(String partnerId, String ticket) {

        Supplier<UnlockCertification> command(Input in) {
            var partner = in.field("partner_id", partnerId).required().party();
            var asked = in.field("ticket", ticket).required().id();
            return () -> new UnlockCertification(partner.orElseThrow(), asked.orElseThrow());
        }
    }

    record LapseBody(String partnerId, String cause) {

        Supplier<LapseCertification> command(Input in) {
            var partner = in.field("partner_id", partnerId).required().party();
            var why = in.field("cause", cause).required().code(text -> Wire.one(LapseCause.values(), text));
            return () -> new LapseCertification(partner.orElseThrow(), why.orElseThrow());
        }
    }

    record MigrateBody(String from, String to) {

        Supplier<MigrateSigningEntity> command(Input in) {
            var before = in.field("from", from).required().code(SigningEntity::ofCode);
            var after = in.field("to", to).required().code(SigningEntity::ofCode);
            return () -> new MigrateSigningEntity(before.orElseThrow(), after.orElseThrow());
        }
    }

    record RevealInfoBody(String partnerId) {

        Supplier<RevealBusinessInfo> command(Input in) {
            var partner = in.field("partner_id", partnerId).required().party();
            return () -> new RevealBusinessInfo(partner.orElseThrow());
        }
    }

    record RevealTransferBody(String partnerId) {

        Supplier<RevealTransfer> command(Input in) {
            var partner = in.field("partner_id", partnerId).required().party();
            return () -> new RevealTransfer(partner.orElseThrow());
        }
    }
}
