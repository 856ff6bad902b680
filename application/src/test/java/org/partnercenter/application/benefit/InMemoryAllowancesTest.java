package org.partnercenter.application.benefit;

class InMemoryAllowancesTest implements AllowancesContract {

    private final InMemoryAllowances allowances = new InMemoryAllowances();

    @Override
    public Allowances allowances() {
        return allowances;
    }
}
