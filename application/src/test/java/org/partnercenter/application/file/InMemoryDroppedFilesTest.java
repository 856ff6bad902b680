package org.partnercenter.application.file;

class InMemoryDroppedFilesTest implements DroppedFilesContract {

    private final DroppedFiles files = new InMemoryDroppedFiles();

    @Override
    public DroppedFiles files() {
        return files;
    }
}
