package org.ligature.server.http;

import io.javalin.config.JettyConfig;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** How connections are taken in: patiently, so that a server with too much to do answers late, and does not hang up. */
public final class Listening {
    private static final long IDLE_MILLIS = TimeUnit.MINUTES.toMillis(2);
    /** Searches may have long addresses. */
    private static final int REQUEST_HEADER = 80 << 10;
    /** Connections that wait to be taken in; the system may allow fewer. Of the usual 50 the rest would be torn in a rush. */
    private static final int WAITING = 4_096;

    private static final int READ_AT_ONCE = 1_024;

    private Listening() {}

    /** Sets a server up to listen. */
    public static void configure(JettyConfig jetty, Access access) {
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
            http.setRequestHeaderSize(REQUEST_HEADER);
        });
        // So many are read at a time that those who must be sent away hear of it at once.
        jetty.threadPool = new VirtualThreadPool(READ_AT_ONCE);
        jetty.modifyServer(server -> {
            LowResourceMonitor monitor = server.getBean(LowResourceMonitor.class);
            // When short of threads it would close each connection that has waited for a second.
            if (monitor != null) server.removeBean(monitor);
        });
        jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
            connector.setHost(access.host());
            connector.setPort(access.port());
            connector.setAcceptQueueSize(WAITING);
            connector.setIdleTimeout(IDLE_MILLIS);
            return connector;
        });
    }
}
