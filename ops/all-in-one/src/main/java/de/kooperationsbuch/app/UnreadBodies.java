package de.kooperationsbuch.app;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whoever is refused before the body was read may go on sending for a moment, so that the answer is seen; but not drop by drop, and not without end. Left to itself
 * the server would wait for each drop.
 */
@Component
class UnreadBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int TIMED_OUT = 408;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Valve());
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) http.setMaxExtensionSize(0);
        });
    }

    private static final class Valve extends ValveBase {
        Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.isAsync() || isRead(request)) return;
            response.finishResponse();
            if (response.getStatus() == TIMED_OUT || !isTakenIn(request))
                request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        }

        private static boolean isRead(Request request) {
            AtomicBoolean read = new AtomicBoolean();
            request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
            return read.get();
        }

        private static boolean isTakenIn(Request request) {
            try {
                Remains remains = new Remains(request.getCoyoteRequest());
                while (!isRead(request)) if (!remains.goOn()) return isRead(request);
                return true;
            } catch (IOException gone) {
                return false;
            }
        }
    }
}
