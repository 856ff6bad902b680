package org.partnercenter.application.authorization;

import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

/** The file that asks customers, one a row. */
public final class AuthorizationFiles {

    private static final FileKind.Title ID = new FileKind.Title("authorization_id", "授权ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");

    private static final FileKind<RequestAuthorization, AuthorizationRequested> REQUESTS = new FileKind<>("authorization-requests",
            AuthorizationOperations.REQUEST, List.of(
            Column.required("customer_id", "客户ID", TEXT),
            Column.optional("indirect_partner_id", "云经销商ID", TEXT),
            Column.optional("commitment_version", "承诺书版本", TEXT),
            Column.optional("confirmed", "确认", FLAG)),
            List.of(ID, STATUS), result -> RowResult.granted(Map.of(ID.name(), result.authorization().id().value(),
            STATUS.name(), result.authorization().status().name())));

    private AuthorizationFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(REQUESTS);
    }
}
