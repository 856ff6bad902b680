package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.realname.UploadSetting;

import java.util.List;
import java.util.Set;

/** What partners ask about their attachments. */
public final class AttachmentOperations {

    private static final Set<PartyKind> SELLERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);

    public static final Operation<SwitchUpload, UploadSetting> SWITCH_UPLOAD = new Operation<>("real-name-upload-switch",
            SwitchUpload.class, UploadSetting.class, SELLERS, Set.of(PermissionItem.REAL_NAME_UPLOAD_SWITCH));

    /** Puts a file into the caller's bucket. */
    public static final Operation<StoreAttachment, AttachmentStored> STORE = new Operation<>("real-name-attachment-store",
            StoreAttachment.class, AttachmentStored.class, SELLERS, Set.of(PermissionItem.REAL_NAME_SYNC));

    static final Operation<Void, UploadSetting> SETTING = new Operation<>("real-name-upload-setting", Void.class,
            UploadSetting.class, SELLERS, Set.of(PermissionItem.REAL_NAME_UPLOAD_SWITCH, PermissionItem.REAL_NAME_SYNC));

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(SETTING);
    }

    private AttachmentOperations() {
    }
}
