package org.partnercenter.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.partnercenter.bootstrap.DemoFolder;
import org.partnercenter.bootstrap.ServerProcess;

/** Gives tests the {@link World} of one demo server that all classes share. Nobody moves its clock. */
final class DemoServer implements ParameterResolver {

    /** The server and its data folder, which goes when it stops. */
    static final class Running implements AutoCloseable {
        private final Path folder;
        private final ServerProcess process;
        private final World world;

        private Running(Path folder, ServerProcess process) {
            this.folder = folder;
            this.process = process;
            this.world = new World(process.address());
        }

        static Running start(String... more) {
            try {
                Path folder = Files.createTempDirectory("partner-center-e2e");
                DemoFolder.copyTo(folder.resolve("data"));
                Stream<String> arguments = Stream.concat(
                        Stream.of("demo", "--data", folder.resolve("data").toString(), "--port", "0"), Stream.of(more));
                return new Running(folder, ServerProcess.start(arguments.toArray(String[]::new)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        World world() {
            return world;
        }

        /** Where it keeps what it has, and looks for files. */
        Path data() {
            return folder.resolve("data");
        }

        /** What it logged. */
        String log() {
            return process.errors();
        }

        @Override
        public void close() {
            world.close();
            process.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(DemoServer.class))
                .getOrComputeIfAbsent("running", key -> Running.start(), Running.class).world();
    }
}
