package org.partnercenter.bootstrap;

import io.helidon.Main;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.partnercenter.persistence.kernel.SchemaUnusable;

/** Starts the server: data folder, database, object graph, and only then the port. */
public final class PartnerCenter {
    private final CommandLine commandLine;
    private final Closing closing;

    private PartnerCenter(CommandLine commandLine, Closing closing) {
        this.commandLine = commandLine;
        this.closing = closing;
    }

    public static void main(String[] arguments) {
        Closing closing = new Closing();
        try {
            CommandLine commandLine = CommandLine.parse(arguments);
            if (commandLine.help()) {
                System.out.print(CommandLine.usage());
                return;
            }
            Main.addShutdownHandler(new LastHandler(closing));
            new PartnerCenter(commandLine, closing).start(System.out);
        } catch (Exception | LinkageError e) {
            fail(e, List.of(arguments).contains("--debug"), closing);
        }
    }

    private void start(PrintStream out) {
        Settings settings = ReadSettings.from(commandLine, SettingSources.ofProcess(commandLine));
        if (settings.jsonLog()) {
            JsonLines.useFor(Logger.getLogger(""));
        }
        HttpServer.requireUsable(settings.http());
        DataFolder folder = closing.add(DataFolder.open(settings.data(), settings.masterKey()));
        FutureTask<Furnished> furnishing = new FutureTask<>(() -> furnish(settings, folder));
        Thread.ofPlatform().name("database-start").daemon().start(furnishing);
        FutureTask<BrokerAccess> connecting =
                new FutureTask<>(() -> closing.add(BrokerAccess.open(settings.broker(), folder.path())));
        Thread.ofPlatform().name("broker-start").daemon().start(connecting);
        HttpServer http = HttpServer.prepare(settings);
        Furnished furnished = resultOf(furnishing);
        furnished.wiring().publish();
        closing.add(http).open();
        BrokerAccess broker = resultOf(connecting);
        furnished.wiring().startSchedules(BodiesBridge.ofContainer(), broker, folder.node());
        tell(out, settings, folder, furnished.wiring().database(), broker, http);
        out.print(furnished.keys());
        out.flush();
    }

    /** The object graph on its database, with all that has to be there before anybody calls. @param keys what to tell about them */
    private record Furnished(Wiring wiring, String keys) {}

    private Furnished furnish(Settings settings, DataFolder folder) {
        DatabaseAccess database = closing.add(openDatabase(settings, folder));
        database.warnOfDataLoss(settings.dataLossAllowed());
        Wiring wiring = closing.add(new Wiring(settings, folder, database));
        return new Furnished(wiring, furnish(settings, wiring));
    }

    private static String furnish(Settings settings, Wiring wiring) {
        String keys;
        if (settings.demo()) {
            new DemoData(wiring).load();
            keys = DemoData.signIns() + DemoData.keys();
        } else {
            keys = new FirstStart(wiring).run().orElse("");
        }
        new ShippedCatalogueLoad(wiring).run();
        new ShippedCalendarsLoad(wiring).run(settings.demo());
        if (settings.demo()) {
            new DemoIncentives(wiring, settings).load();
            new DemoProgrammes(wiring, settings).load();
            new DemoBenefits(wiring, settings).load();
            new DemoOpportunities(wiring).load();
        }
        return keys;
    }

    private DatabaseAccess openDatabase(Settings settings, DataFolder folder) {
        if (settings.external().isPresent()) {
            return DatabaseAccess.toExternal(settings.external().get(), settings.poolSize());
        }
        EmbeddedDatabase embedded = closing.add(EmbeddedDatabase.prepare(folder));
        embedded.start();
        return DatabaseAccess.toEmbedded(embedded, settings.poolSize());
    }

    private static <T> T resultOf(FutureTask<T> opening) {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    private static void tell(
            PrintStream out, Settings settings, DataFolder folder, DatabaseAccess database, BrokerAccess broker,
            HttpServer http) {
        // Not the process's start: the launcher, which may have built first, became this process.
        long taken = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        out.printf(Locale.ROOT, """
                Partner Center is up (%.1f s)
                  address   %s   (health: /health, API document: /openapi)
                  console   %s/
                  data      %s
                  database  %s
                  broker    %s
                  mode      %s
                """,
                taken / 1000.0, http.address(), http.address(), folder.path(), database.description(), broker.description(),
                settings.sandbox() ? "sandbox: the platform may move the business clock" : "normal");
    }

    private static void fail(Throwable failure, boolean debug, Closing closing) {
        if (!closing.isClosed()) {
            System.err.println("partner-center: " + lineOf(failure));
            if (debug) {
                failure.printStackTrace();
            }
        }
        System.exit(1);
    }

    private static String lineOf(Throwable failure) {
        if (failure instanceof StartFailure || failure instanceof SchemaUnusable) {
            return failure.getMessage();
        }
        return "unexpected failure (--debug tells more): " + failure.toString().lines().limit(2).collect(Collectors.joining(" "));
    }
}
