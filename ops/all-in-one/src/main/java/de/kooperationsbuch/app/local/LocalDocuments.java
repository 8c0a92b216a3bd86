package de.kooperationsbuch.app.local;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/** Documents in memory behind the MongoDB protocol, reachable from this machine only. */
public final class LocalDocuments implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());

    public LocalDocuments() {
        server.bind("127.0.0.1", 0);
    }

    public String url() {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://127.0.0.1:" + address.getPort() + "/kooperationsbuch";
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
