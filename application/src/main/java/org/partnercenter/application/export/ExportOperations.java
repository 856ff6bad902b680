package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about exports. What somebody may export is said by each kind; he may read and cancel what he asked for. */
public final class ExportOperations {

    private static final Set<PartyKind> CALLERS = Set.of(PartyKind.PLATFORM, PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER,
            PartyKind.GOV_SUBSIDY, PartyKind.RESELLER);

    public static final Operation<RequestExport, Export> REQUEST =
            new Operation<>("export-request", RequestExport.class, Export.class, CALLERS, Set.of(PermissionItem.EXPORTS_MANAGE));
    public static final Operation<CancelExport, Export> CANCEL =
            new Operation<>("export-cancel", CancelExport.class, Export.class, CALLERS, Set.of(PermissionItem.EXPORTS_MANAGE));
    @SuppressWarnings("rawtypes")
    static final Operation<ExportFilter, Page> EXPORTS =
            new Operation<>("exports", ExportFilter.class, Page.class, CALLERS, Set.of(PermissionItem.EXPORTS_MANAGE));

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(EXPORTS);
    }

    private ExportOperations() {
    }
}
