package de.kooperationsbuch.app;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the console where the book is open. */
@Component
@ConditionalOnProperty(name = ReadyMessage.ANNOUNCED, matchIfMissing = true)
class ReadyMessage {
    static final String ANNOUNCED = "kooperationsbuch.announced";

    @EventListener
    void ready(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        int port = event.getApplicationContext() instanceof WebServerApplicationContext web
                ? web.getWebServer().getPort()
                : settings.getProperty("server.port", Integer.class, 0);
        System.out.printf(
                "Kooperationsbuch is open: http://%s:%d (%d ms after start). Look at it in a browser, or ask /api/cooperations.%n",
                settings.getProperty("server.address"),
                port,
                event.getTimeTaken().toMillis());
    }
}
