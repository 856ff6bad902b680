package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerException;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.server.spi.ContainerLifecycleListener;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.partnercenter.console.Api;
import org.partnercenter.console.WebOutput;

/**
 * Lends the API to the console: requests go through the same filters, resources and gateway as those of the network, without a
 * connection between.
 */
@Provider
@ApplicationScoped
public class InProcessApi implements ContainerLifecycleListener {

    private static final AtomicReference<ApplicationHandler> HANDLER = new AtomicReference<>();
    private static final URI BASE = URI.create("http://console/");
    private static final String PEER = "io.helidon.jaxrs.remote-host";

    @Override
    public void onStartup(Container container) {
        HANDLER.set(container.getApplicationHandler());
    }

    @Override
    public void onReload(Container container) {
        HANDLER.set(container.getApplicationHandler());
    }

    @Override
    public void onShutdown(Container container) {
        HANDLER.set(null);
    }

    /** The API as the console asks it. */
    static Api lent() {
        return InProcessApi::call;
    }

    private static void call(Api.Call call, WebOutput output) {
        ApplicationHandler handler = HANDLER.get();
        if (handler == null) {
            throw new IllegalStateException("the API is not open");
        }
        ContainerRequest request = new ContainerRequest(BASE, URI.create(BASE + call.path().substring(1)), call.method(), new Nobody(),
                new MapPropertiesDelegate(new HashMap<>(Map.of(PEER, call.peer()))), handler.getConfiguration());
        call.headers().forEach(request::header);
        request.setEntityStream(new ByteArrayInputStream(call.body()));
        request.setWriter(new Writer(output));
        handler.handle(request);
    }

    /** Who it is says the token that the request brings. */
    private record Nobody() implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }

    private record Writer(WebOutput output) implements ContainerResponseWriter {
        @Override
        public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse response) {
            List<WebOutput.Header> headers = new ArrayList<>();
            response.getStringHeaders().forEach((name, values) -> values.forEach(value -> headers.add(new WebOutput.Header(name, value))));
            return output.open(response.getStatus(), headers);
        }

        /** No resource of ours answers later. */
        @Override
        public boolean suspend(long timeOut, TimeUnit unit, TimeoutHandler handler) {
            return false;
        }

        @Override
        public void setSuspendTimeout(long timeOut, TimeUnit unit) {
            throw new IllegalStateException("nothing is suspended");
        }

        @Override
        public void commit() {
            // The stream is closed by who opened it.
        }

        @Override
        public void failure(Throwable error) {
            throw new ContainerException(error);
        }

        @Override
        public boolean enableResponseBuffering() {
            return true;
        }
    }
}
