package org.partnercenter.domain.opportunity;

/** What a partner wants of the vendor. */
public enum SupportKind {
    ARCHITECTURE_VALIDATION,
    BUSINESS_DEMO,
    TECHNICAL_CONSULTING,
    STRATEGY_SUPPORT,
    RESOURCE_CONFIGURATION,
    VISIBILITY_ONLY
}
