package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.customer.invite.Invitation;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The file that invites customers, one a row. */
final class InviteFiles {

    private static final FileKind.Title INVITATION_ID = new FileKind.Title("invitation_id", "邀请ID");
    private static final FileKind.Title EXPIRES_AT = new FileKind.Title("expires_at", "有效期至");

    /** Without links: a report is no place for them. */
    private static final FileKind<Invite, Invitation> INVITATIONS = new FileKind<>("invitations", InviteOperations.INVITE, List.of(
            Column.required("association_type", "关联类型", TEXT),
            Column.optional("channel", "邀请渠道", TEXT),
            Column.optional("email", "邮箱", TEXT),
            Column.optional("language", "语言", TEXT),
            Column.optional("label", "客户标签", TEXT),
            Column.optional("indirect_partner_id", "云经销商ID", TEXT)),
            List.of(INVITATION_ID, EXPIRES_AT), invitation -> RowResult.granted(Map.of(INVITATION_ID.name(), invitation.id().value(),
                    EXPIRES_AT.name(), invitation.expiresAt().toString())));

    private InviteFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(INVITATIONS);
    }
}
