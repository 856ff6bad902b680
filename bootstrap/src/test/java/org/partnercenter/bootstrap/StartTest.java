package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.persistence.db.Tables;

class StartTest {
    @TempDir
    Path parent;

    @Test
    void it_answers_refuses_a_second_start_survives_kill_9_and_stops_cleanly() throws Exception {
        String data = parent.resolve("data").toString();
        ServerProcess first = ServerProcess.start("--data", data, "--port", "0");
        try {
            assertThat(statusOf(first.address() + "/health/ready")).isEqualTo(200);
            database().insertInto(Tables.NODE_SETTING).values("test.committed", "yes").execute();
            assertOneLine(ServerProcess.launch("--data", data, "--port", "0"), "in use by another Partner Center");
        } finally {
            first.kill();
        }
        assertThat(postmaster()).exists();

        try (ServerProcess second = ServerProcess.start("--data", data, "--port", "0")) {
            assertThat(statusOf(second.address() + "/health/ready")).isEqualTo(200);
            assertThat(database().fetchValue(Tables.NODE_SETTING.VALUE, Tables.NODE_SETTING.NAME.eq("test.committed")))
                    .isEqualTo("yes");
            assertThat(second.account()).doesNotContain(passwords().getProperty("pc_app"));
        }
        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void a_port_in_use_is_one_line_before_anything_is_made() throws IOException {
        Path data = parent.resolve("data");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            ServerProcess server =
                    ServerProcess.launch("--data", data.toString(), "--port", String.valueOf(taken.getLocalPort()));

            assertOneLine(server, "cannot listen on 127.0.0.1 port " + taken.getLocalPort());
        }
        assertThat(data).doesNotExist();
    }

    private static void assertOneLine(ServerProcess server, String text) {
        assertThat(server.exitStatus()).isEqualTo(1);
        assertThat(server.errors().lines()).singleElement().asString().contains(text);
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private DSLContext database() throws IOException {
        List<String> running = Files.readAllLines(postmaster());
        return DSL.using("jdbc:postgresql://127.0.0.1:" + running.get(3).strip() + "/partner_center",
                "pc_app", passwords().getProperty("pc_app"));
    }

    private Properties passwords() throws IOException {
        Properties passwords = new Properties();
        try (var in = Files.newInputStream(parent.resolve("data/postgres.passwords"))) {
            passwords.load(in);
        }
        return passwords;
    }

    private Path postmaster() {
        return parent.resolve("data/postgres/postmaster.pid");
    }
}
