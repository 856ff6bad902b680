package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomersRequest;
import com.huaweicloud.sdk.bss.v2.model.QuerySubCustomerListReq;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.http.HttpConfig;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS is a matter of two settings. */
class HttpsTest {
    @TempDir
    Path folder;

    @Test
    void a_signed_call_of_the_vendors_client_arrives_over_tls() throws Exception {
        Path keys = folder.resolve("keys.p12");
        assertThat(keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=localhost", "-validity", "2",
                "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", "changeit")).isZero();
        Path settings = Files.writeString(folder.resolve("tls.properties"),
                "partnercenter.tls.keystore=" + keys + "\npartnercenter.tls.password=changeit\nserver.max-tcp-connections=5\n");

        try (var server = DemoServer.Running.start("--config", settings.toString())) {
            assertThat(server.world().address()).startsWith("https://");
            assertThat(customers(client(server))).isEqualTo(4);
            speakNoTls(server, 20);
            assertThat(customers(client(server))).isEqualTo(4);
            assertThat(server.log()).doesNotContain("changeit");
        }
    }

    /** Helidon does not take back the permit of a connection whose handshake fails. */
    private static void speakNoTls(DemoServer.Running server, int times) throws IOException {
        var address = URI.create(server.world().address());
        for (int n = 0; n < times; n++) {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoTimeout(60_000);
                socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            } catch (SocketException cut) {
                continue;
            }
        }
    }

    private static int customers(BssClient client) {
        return client.listSubCustomers(new ListSubCustomersRequest().withBody(new QuerySubCustomerListReq())).getCount();
    }

    private static BssClient client(DemoServer.Running server) {
        return BssClient.newBuilder()
                .withCredential(new GlobalCredentials().withAk(Party.DISTRIBUTOR.accessKey())
                        .withSk(Party.DISTRIBUTOR.secret()).withDomainId(Party.DISTRIBUTOR.id()))
                .withHttpConfig(HttpConfig.getDefaultHttpConfig().withIgnoreSSLVerification(true))
                .withEndpoint(server.world().address())
                .build();
    }

    private static int keytool(String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
