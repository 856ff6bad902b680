package org.partnercenter.e2e;

/** Somebody who signs requests. */
record Party(String id, String accessKey, String secret) {
    static final Party PLATFORM =
            new Party("demo-platform", "DEMOPLATFORM00000001", "demo-platform-secret-0000000000000000001");
    static final Party DISTRIBUTOR =
            new Party("demo-distributor", "DEMODISTRIBUTOR00001", "demo-distributor-secret-00000000000000001");
    static final Party PROVIDER =
            new Party("demo-provider", "DEMOPROVIDER00000001", "demo-provider-secret-0000000000000000001");
    static final Party RESELLER =
            new Party("demo-reseller", "DEMORESELLER00000001", "demo-reseller-secret-0000000000000000001");

    static Party demoCustomer(int number) {
        return new Party("demo-customer-" + number, "DEMOCUSTOMER0000000" + number,
                "demo-customer-" + number + "-secret-00000000000000001");
    }
}
