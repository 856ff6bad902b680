package org.partnercenter.domain.contract;

/** What a contract is about (CTR-06). Some keep a customer from becoming a partner's while they are in force. */
public enum ContractKind {
    /** Between the customer and the vendor, signed on paper. */
    OFFLINE_DIRECT(Effect.NO_RESALE),
    TELE_SALES_DISCOUNT(Effect.NO_RESALE),
    DIRECT_SPECIAL_PRICE(Effect.NO_RESALE),
    PROFESSIONAL_SERVICE(Effect.NO_RESALE),
    /** A special contract. */
    SPECIAL(Effect.NO_PARTNER),
    /** Between a partner and the vendor. */
    PARTNERSHIP(Effect.NONE),
    /** Anything else. */
    OTHER(Effect.NONE);

    private enum Effect {
        NONE,
        NO_RESALE,
        NO_PARTNER
    }

    private final Effect effect;

    ContractKind(Effect effect) {
        this.effect = effect;
    }

    /** Whether it keeps its customer from the reseller model (ASC-07). */
    public boolean keepsFromResale() {
        return effect == Effect.NO_RESALE;
    }

    /** Whether it keeps its customer from any partner, and from leaving one (ASC-06, ASC-26). */
    public boolean isSpecial() {
        return effect == Effect.NO_PARTNER;
    }
}
