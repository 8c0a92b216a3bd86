package de.kooperationsbuch.app;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Shields;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Requests that the server refuses before it knows whom to ask are answered with problem documents as well, not with its own pages. */
@Component
class PlainRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(Valve.class.getName());
        });
    }

    /** Created by the server by its name. */
    public static final class Valve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                response.setContentType("application/problem+json");
                response.setCharacterEncoding("UTF-8");
                Shields.ALL.forEach(response::setHeader);
                Problem problem = Problem.ofStatus(response.getStatus(), Locale.ENGLISH, null, null);
                response.getReporter().write(BookMapper.mapper().writeValueAsString(problem));
                response.finishResponse();
            } catch (IOException gone) {
                containerLog("the client did not wait for the answer", gone);
            }
        }

        private void containerLog(String message, IOException gone) {
            getContainer().getLogger().debug(message, gone);
        }
    }
}
