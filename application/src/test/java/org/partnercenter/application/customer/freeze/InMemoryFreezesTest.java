package org.partnercenter.application.customer.freeze;

class InMemoryFreezesTest implements FreezesContract {

    private final InMemoryFreezes freezes = new InMemoryFreezes();

    @Override
    public Freezes freezes() {
        return freezes;
    }
}
