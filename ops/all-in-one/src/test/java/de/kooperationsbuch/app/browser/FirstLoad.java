package de.kooperationsbuch.app.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;

/** What the network carries when somebody comes to a page for the first time. */
final class FirstLoad {
    private long bytes;

    private FirstLoad() {}

    /**
     * @param visitor who was nowhere yet
     * @return of all answers together, compressed as they travel, with their headers
     */
    static long bytes(Visitor visitor, String address) {
        FirstLoad load = new FirstLoad();
        CDPSession network = visitor.page().context().newCDPSession(visitor.page());
        network.on("Network.loadingFinished", load::add);
        network.send("Network.enable");
        visitor.open(address);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        network.detach();
        return load.bytes;
    }

    private void add(JsonObject finished) {
        bytes += finished.get("encodedDataLength").getAsLong();
    }
}
