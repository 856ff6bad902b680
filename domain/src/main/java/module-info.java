/** The rules of the Partner Center. Depends on nothing but {@code java.base}. */
module org.partnercenter.domain {
    exports org.partnercenter.domain;
    exports org.partnercenter.domain.authorization;
    exports org.partnercenter.domain.account;
    exports org.partnercenter.domain.bill;
    exports org.partnercenter.domain.catalog;
    exports org.partnercenter.domain.catalog.draft;
    exports org.partnercenter.domain.contract;
    exports org.partnercenter.domain.coupon;
    exports org.partnercenter.domain.customer;
    exports org.partnercenter.domain.customer.acquire;
    exports org.partnercenter.domain.customer.leave;
    exports org.partnercenter.domain.customer.freeze;
    exports org.partnercenter.domain.customer.invite;
    exports org.partnercenter.domain.customer.reseller;
    exports org.partnercenter.domain.discount;
    exports org.partnercenter.domain.export;
    exports org.partnercenter.domain.file;
    exports org.partnercenter.domain.identity;
    exports org.partnercenter.domain.identity.access;
    exports org.partnercenter.domain.incentive;
    exports org.partnercenter.domain.incentive.calculation;
    exports org.partnercenter.domain.incentive.policy;
    exports org.partnercenter.domain.incentive.reconcile;
    exports org.partnercenter.domain.incentive.revenue;
    exports org.partnercenter.domain.indicator;
    exports org.partnercenter.domain.kernel;
    exports org.partnercenter.domain.notice;
    exports org.partnercenter.domain.order;
    exports org.partnercenter.domain.order.pay;
    exports org.partnercenter.domain.realname;
    exports org.partnercenter.domain.verification;
}
