package org.partnercenter.rest.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.realname.Applied;
import org.partnercenter.application.realname.Apply;
import org.partnercenter.application.realname.IntakeSwitched;
import org.partnercenter.application.realname.PrepareApplication;
import org.partnercenter.application.realname.RealNameOperations;
import org.partnercenter.application.realname.Review;
import org.partnercenter.application.realname.Reviewed;
import org.partnercenter.application.realname.SwitchIntake;
import org.partnercenter.application.realname.attachment.AttachmentOperations;
import org.partnercenter.application.realname.attachment.BrowseUpload;
import org.partnercenter.application.realname.attachment.SwitchUpload;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.realname.UploadSetting;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;
import java.util.Optional;

/** What the commands of real-name authentication look like in JSON. Files and codes are looked up when a body has been read. */
@ApplicationScoped
class RealNameBodies implements HasBodies {

    static final CommandBody<ReviewBody, Review, Reviewed> REVIEW = new CommandBody<>(RealNameOperations.REVIEW, ReviewBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(ReviewedShape::of));
    static final CommandBody<IntakeBody, SwitchIntake, IntakeSwitched> INTAKE = new CommandBody<>(RealNameOperations.SWITCH_INTAKE,
            IntakeBody.class, (body, in, caller) -> {
                if (body.open() == null) {
                    in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "open"));
                }
                return () -> new SwitchIntake(body.open());
            }, new Success.Shown<>((switched, language) -> new IntakeShape(switched.open())));

    record IntakeBody(Boolean open) {
    }

    record IntakeShape(boolean open) {
    }

    record UploadBody(Boolean enabled, String bucket) {
    }

    /** @param bucket absent if none was ever set up */
    record UploadShape(boolean enabled, Optional<String> bucket) {

        static UploadShape of(UploadSetting setting) {
            return new UploadShape(setting.on(), setting.bucket());
        }
    }

    /** {@code is_review}: 0 done, 1 waits for manual review (RNA-10). */
    record AppliedShape(int isReview) {

        static AppliedShape of(Applied applied) {
            return new AppliedShape(applied.review() ? 1 : 0);
        }
    }

    private final Provider<PrepareApplication> preparation;
    private final Provider<BrowseUpload> uploads;

    /** For the container's proxy only. */
    protected RealNameBodies() {
        this.preparation = null;
        this.uploads = null;
    }

    /** Looked up when a body is read: what bodies look like is known before the house is wired. */
    @Inject
    RealNameBodies(Provider<PrepareApplication> preparation, Provider<BrowseUpload> uploads) {
        this.preparation = preparation;
        this.uploads = uploads;
    }

    CommandBody<EnterpriseBody, Apply, Applied> apply() {
        return enterprise(RealNameOperations.APPLY_ENTERPRISE, false);
    }

    CommandBody<EnterpriseBody, Apply, Applied> change() {
        return enterprise(RealNameOperations.CHANGE_ENTERPRISE, true);
    }

    private CommandBody<EnterpriseBody, Apply, Applied> enterprise(Operation<Apply, Applied> operation, boolean change) {
        return new CommandBody<>(operation, EnterpriseBody.class, (body, in, caller) -> {
            var read = body.read(in, change);
            return () -> {
                var given = read.get();
                return preparation.get().of(caller, given.customer(), given.claim(), given.paths(), Optional.empty());
            };
        }, new Success.Shown<>((applied, language) -> AppliedShape.of(applied)));
    }

    CommandBody<IndividualBody, Apply, Applied> individual() {
        return new CommandBody<>(RealNameOperations.APPLY_INDIVIDUAL, IndividualBody.class, (body, in, caller) -> {
            var read = body.read(in);
            return () -> {
                var given = read.get();
                return preparation.get().of(caller, given.customer(), given.claim(), given.paths(), given.code());
            };
        }, new Success.Shown<>((applied, language) -> AppliedShape.of(applied)));
    }

    CommandBody<UploadBody, SwitchUpload, UploadSetting> upload() {
        return new CommandBody<>(AttachmentOperations.SWITCH_UPLOAD, UploadBody.class, (body, in, caller) -> {
            boolean on = Boolean.TRUE.equals(body.enabled());
            if (body.enabled() == null) {
                in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "enabled"));
            }
            var field = in.field("bucket", body.bucket());
            var bucket = (on ? field.required() : field).code(name -> Optional.of(name).filter(UploadSetting::isBucket));
            return () -> uploads.get().prepared(caller, on, bucket);
        }, new Success.Shown<>((setting, language) -> UploadShape.of(setting)));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(apply(), change(), individual(), upload(), REVIEW, INTAKE);
    }
}
