package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about contracts. */
public final class ContractOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.CONTRACTS_VIEW);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.CONTRACTS_MANAGE);

    public static final Operation<DeliverContract, ContractDelivered> DELIVER =
            new Operation<>("contract-deliver", DeliverContract.class, ContractDelivered.class, PLATFORM, MANAGE);
    public static final Operation<RevealContract, ContractRevealed> REVEAL =
            new Operation<>("contract-reveal", RevealContract.class, ContractRevealed.class, PARTNERS, Set.of(
                    PermissionItem.PERSONAL_DATA_REVEAL));
    public static final Operation<ConcludeAgreement, PaymentAgreement> CONCLUDE =
            new Operation<>("payment-agreement-conclude", ConcludeAgreement.class, PaymentAgreement.class, PARTNERS, VIEW);

    static final Operation<ContractCode, OfflineContract> PARTNER_CONTRACTS =
            new Operation<>("partner-contracts", ContractCode.class, OfflineContract.class, PARTNERS, VIEW);
    static final Operation<ContractCode, OfflineContract> PLATFORM_CONTRACTS =
            new Operation<>("platform-contracts", ContractCode.class, OfflineContract.class, PLATFORM, MANAGE);
    static final Operation<ContractCode, PaymentAgreement> AGREEMENTS =
            new Operation<>("payment-agreements", ContractCode.class, PaymentAgreement.class, PARTNERS, VIEW);

    private ContractOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_CONTRACTS, PLATFORM_CONTRACTS, AGREEMENTS);
    }
}
