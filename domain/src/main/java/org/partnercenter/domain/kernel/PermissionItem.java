package org.partnercenter.domain.kernel;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an operator can be allowed (COM-12; rulebook section 10). Codes that begin with {@code BPC_} are the vendor's; those that begin
 * with {@code PC_} are ours, for what the vendor has no item, or none that is known (OQ-14).
 */
public enum PermissionItem {
    CUSTOMERS_VIEW("BPC_ITEM_SUBCUSTSERV_010100", Holders.PARTNERS),
    RESELLER_CUSTOMERS_VIEW("BPC_ITEM_SUBCUSTSERV_010500", Holders.DISTRIBUTORS),
    REAL_NAME_SYNC("BPC_ITEM_SUBCUSTSERV_010119", Holders.SELLERS),
    QUOTA_VIEW("BPC_ITEM_SUBCUSTSERV_030100", Holders.ISSUERS),
    COUPON_RECORDS_VIEW("BPC_ITEM_SUBCUSTSERV_030102", Holders.ISSUERS),
    QUOTA_ISSUE("BPC_ITEM_SUBCUSTSERV_030103", Holders.ISSUERS),
    QUOTA_PASS_ON("BPC_ITEM_SUBCUSTSERV_030104", Holders.DISTRIBUTORS),
    COUPON_VIEW("BPC_ITEM_SUBCUSTSERV_030200", Holders.ISSUERS),
    COUPON_RECLAIM("BPC_ITEM_SUBCUSTSERV_030201", Holders.ISSUERS),
    PASSED_QUOTA_VIEW("BPC_ITEM_SUBCUSTSERV_030600", Holders.DISTRIBUTORS),
    PASSED_QUOTA_RECLAIM_MANY("BPC_ITEM_SUBCUSTSERV_030601", Holders.DISTRIBUTORS),
    PASSED_QUOTA_RECLAIM("BPC_ITEM_SUBCUSTSERV_030602", Holders.DISTRIBUTORS),
    ORDER_PAY("BPC_ITEM_SUBCUSTSERV_050101", Holders.BUYERS),
    CUSTOMER_ORDERS_VIEW("BPC_ITEM_SUBCUSTSERV_060100", Holders.PARTNERS),
    RESELLER_ORDERS_VIEW("BPC_ITEM_SUBCUSTSERV_060200", Holders.DISTRIBUTORS),
    OWN_ORDERS_VIEW("PC_OWN_ORDERS_VIEW", Holders.CUSTOMERS),
    ORDERS_MANAGE("PC_ORDERS_MANAGE", Holders.VENDOR),
    HELD_COUPONS_VIEW("BPC_MENU_FINANCE_100100", Holders.BUYERS),
    CONSUMPTION_VIEW("BPC_ITEM_FINANCE_020101", Holders.PARTNERS),
    RESELLER_QUOTA_ISSUE("BPC_ITEM_SALES_020106", Holders.DISTRIBUTORS),
    PRODUCT_POLICIES_VIEW("BPC_ITEM_SALES_040100", Holders.SELLERS),
    COUPON_ISSUE("PC_ITEM_COUPON_ISSUE", Holders.ISSUERS),
    ACCOUNTS_VIEW("PC_ACCOUNTS_VIEW", Holders.ALL),
    MONEY_ALLOCATE("PC_MONEY_ALLOCATE", Holders.PARTNERS),
    MONEY_TAKE_BACK("PC_MONEY_TAKE_BACK", Holders.PARTNERS),
    CUSTOMER_ASSIGN("PC_CUSTOMER_ASSIGN", Holders.PARTNERS),
    AUTHORIZATION_REQUEST("PC_CUSTOMER_AUTH_REQUEST", Holders.AGENTS),
    ORDER_ON_BEHALF("PC_ORDER_ON_BEHALF", Holders.AGENTS),
    OPERATE_ON_BEHALF("PC_OPERATE_ON_BEHALF", Holders.AGENTS),
    AUTHORIZATIONS_ANSWER("PC_AUTHORIZATIONS_ANSWER", Holders.CUSTOMERS),
    AUTHORIZATIONS_VIEW("PC_AUTHORIZATIONS_VIEW", Holders.CONTRACTORS),
    CUSTOMERS_ACQUIRE("PC_CUSTOMERS_ACQUIRE", Holders.PARTNERS),
    ASSOCIATION_CHANGE("PC_ASSOCIATION_CHANGE", Holders.BUYERS),
    CUSTOMER_FREEZE("PC_CUSTOMER_FREEZE", Holders.PARTNERS),
    RESELLERS_VIEW("PC_RESELLERS_VIEW", Holders.DISTRIBUTORS),
    RESELLER_COOPERATION("PC_RESELLER_COOPERATION", Holders.COOPERATING),
    RESELLER_CUSTOMERS_MOVE("PC_RESELLER_CUSTOMERS_MOVE", Holders.DISTRIBUTORS),
    RESELLER_RIGHTS_VIEW("PC_RESELLER_RIGHTS_VIEW", Holders.TWO_TIERS),
    RESELLER_RIGHTS_MANAGE("PC_RESELLER_RIGHTS_MANAGE", Holders.DISTRIBUTORS),
    FILES_VIEW("PC_FILES_VIEW", Holders.ALL),
    OPERATORS_VIEW("PC_OPERATORS_VIEW", Holders.ALL),
    OPERATORS_MANAGE("PC_OPERATORS_MANAGE", Holders.ALL),
    ACCESS_KEYS_MANAGE("PC_ACCESS_KEYS_MANAGE", Holders.ALL),
    VERIFICATION_CODES_SWITCH("PC_VERIFICATION_CODES_SWITCH", Holders.ISSUERS),
    NOTICES_VIEW("PC_NOTICE_VIEW", Holders.ALL),
    NOTICE_SETTINGS_CHANGE("PC_NOTICE_SETTING_CHANGE", Holders.ALL),
    AUDIT_VIEW("PC_AUDIT_READ", Holders.ALL),
    AUDIT_VERIFY("PC_AUDIT_VERIFY", Holders.VENDOR),
    CUSTOMER_LIST_EXPORT("PC_CUSTOMER_LIST_EXPORT", Holders.PARTNERS),
    EXPORTS_MANAGE("PC_EXPORTS_MANAGE", Holders.ISSUERS),
    PERSONAL_DATA_REVEAL("PC_PERSONAL_DATA_REVEAL", Holders.ISSUERS),
    REAL_NAME_UPLOAD_SWITCH("PC_REAL_NAME_UPLOAD_SWITCH", Holders.SELLERS),
    REAL_NAME_REVIEW("PC_REAL_NAME_REVIEW", Holders.VENDOR),
    PARTIES_ERASE("PC_PARTIES_ERASE", Holders.VENDOR),
    PARTIES_VIEW("PC_PARTIES_VIEW", Holders.VENDOR),
    PARTIES_MANAGE("PC_PARTIES_MANAGE", Holders.VENDOR),
    PARTY_KEYS_MANAGE("PC_PARTY_KEYS_MANAGE", Holders.VENDOR),
    FACTS_RECORD("PC_FACTS_RECORD", Holders.VENDOR),
    CUSTOMER_REPORTS_REVIEW("PC_CUSTOMER_REPORTS_REVIEW", Holders.VENDOR),
    ASSOCIATIONS_VIEW("PC_ASSOCIATIONS_VIEW", Holders.VENDOR),
    ASSOCIATIONS_MANAGE("PC_ASSOCIATIONS_MANAGE", Holders.VENDOR),
    CONTRACTS_VIEW("PC_CONTRACTS_VIEW", Holders.PARTNERS),
    CONTRACTS_MANAGE("PC_CONTRACTS_MANAGE", Holders.VENDOR),
    BILLS_MANAGE("PC_BILLS_MANAGE", Holders.VENDOR),
    REVENUE_VIEW("PC_REVENUE_VIEW", Holders.FIRST_TIER),
    REVENUE_FEEDBACK("PC_REVENUE_FEEDBACK", Holders.FIRST_TIER),
    REVENUE_MANAGE("PC_REVENUE_MANAGE", Holders.VENDOR),
    DISCOUNTS_VIEW("PC_DISCOUNTS_VIEW", Holders.PARTNERS),
    DISCOUNTS_APPLY("PC_DISCOUNTS_APPLY", Holders.SELLERS),
    DISCOUNTS_REVIEW("PC_DISCOUNTS_REVIEW", Holders.REVIEWERS),
    DISCOUNTS_GRANT("PC_DISCOUNTS_GRANT", Holders.SELLERS),
    OWN_DISCOUNTS_VIEW("PC_OWN_DISCOUNTS_VIEW", Holders.CUSTOMERS),
    INCENTIVE_POLICIES_VIEW("PC_INCENTIVE_POLICIES_VIEW", Holders.SELLERS),
    INCENTIVE_POLICIES_MANAGE("PC_INCENTIVE_POLICIES_MANAGE", Holders.VENDOR),
    INDICATORS_VIEW("PC_INDICATORS_VIEW", Holders.PARTNERS),
    INDICATORS_FEEDBACK("PC_INDICATORS_FEEDBACK", Holders.PARTNERS),
    INDICATORS_MANAGE("PC_INDICATORS_MANAGE", Holders.VENDOR),
    MARKETPLACE_MANAGE("PC_MARKETPLACE_MANAGE", Holders.VENDOR),
    INCENTIVES_VIEW("PC_INCENTIVES_VIEW", Holders.SELLERS),
    INCENTIVES_RECONCILE("PC_INCENTIVES_RECONCILE", Holders.SELLERS),
    INCENTIVES_MANAGE("PC_INCENTIVES_MANAGE", Holders.VENDOR),
    CATALOG_MANAGE("PC_CATALOG_MANAGE", Holders.VENDOR),
    QUOTA_MANAGE("PC_QUOTA_MANAGE", Holders.VENDOR),
    COUPON_BILLING("PC_COUPON_BILLING", Holders.VENDOR),
    ACCOUNTS_MANAGE("PC_ACCOUNTS_MANAGE", Holders.VENDOR),
    ACCOUNT_BILLING("PC_ACCOUNT_BILLING", Holders.VENDOR),
    LEDGER_VERIFY("PC_LEDGER_VERIFY", Holders.VENDOR),
    SANDBOX_MANAGE("PC_SANDBOX_MANAGE", Holders.VENDOR);

    private final String code;
    private final Set<PartyKind> holders;

    PermissionItem(String code, Set<PartyKind> holders) {
        this.code = code;
        this.holders = holders;
    }

    /** The name on the wire, at most 64 characters. Stable for ever. */
    public String code() {
        return code;
    }

    /** Whether the vendor has named it; else we have. */
    public boolean isVendors() {
        return code.startsWith("BPC_");
    }

    /** Whether it means anything to operators of such a party. */
    public boolean isFor(PartyKind kind) {
        return holders.contains(kind);
    }

    public static Optional<PermissionItem> ofCode(String code) {
        return Arrays.stream(values()).filter(item -> item.code.equals(code)).findFirst();
    }

    /** All that operators of such a party can hold. */
    public static Set<PermissionItem> allFor(PartyKind kind) {
        return Arrays.stream(values()).filter(item -> item.isFor(kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PermissionItem.class)));
    }

    /** The kinds of parties whose operators can hold an item. */
    private static final class Holders {
        static final Set<PartyKind> VENDOR = Set.of(PLATFORM);
        static final Set<PartyKind> DISTRIBUTORS = Set.of(DISTRIBUTOR);
        static final Set<PartyKind> SELLERS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER);
        static final Set<PartyKind> REVIEWERS = Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER);
        static final Set<PartyKind> COOPERATING = Set.of(DISTRIBUTOR, RESELLER, CUSTOMER);
        static final Set<PartyKind> TWO_TIERS = Set.of(DISTRIBUTOR, RESELLER);
        static final Set<PartyKind> FIRST_TIER = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY);
        static final Set<PartyKind> PARTNERS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER);
        static final Set<PartyKind> ISSUERS = Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER);
        static final Set<PartyKind> AGENTS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, RESELLER);
        static final Set<PartyKind> CUSTOMERS = Set.of(CUSTOMER);
        static final Set<PartyKind> CONTRACTORS = Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, RESELLER, CUSTOMER);
        static final Set<PartyKind> BUYERS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER, CUSTOMER);
        static final Set<PartyKind> ALL = Set.of(PartyKind.values());
    }
}
