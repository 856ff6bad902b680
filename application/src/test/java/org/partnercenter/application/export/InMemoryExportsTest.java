package org.partnercenter.application.export;

class InMemoryExportsTest implements ExportsContract {

    private final InMemoryExports exports = new InMemoryExports();

    @Override
    public Exports exports() {
        return exports;
    }
}
