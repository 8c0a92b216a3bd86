package de.kooperationsbuch.query.page.history;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.export.Shown;
import de.kooperationsbuch.query.export.WholeLog;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.sight.Sights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code /verlauf.ndjson} and {@code /verlauf.csv}: all that the page shows with the same filter, in the order of recording. */
@Controller
class HistoryFiles {
    private static final int BUFFER = 64 * 1024;
    private final Asked asked;
    private final WholeLog log;
    private final Sights sights;

    HistoryFiles(Asked asked, WholeLog log, Sights sights) {
        this.asked = asked;
        this.log = log;
        this.sights = sights;
    }

    @GetMapping({"/verlauf.ndjson", "/verlauf.csv"})
    void file(@ModelAttribute Filter filter, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        log.awaitTakenIn();
        Sight sight = sights.of(caller);
        Shown shown = new Shown(sight.look(asked.knownAt(filter.knownAt())), sight, filter.read(asked));
        HistoryFile file = HistoryFile.of(request.getRequestURI());
        response.setContentType(file.type().toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.named()).build().toString());
        response.setHeader("Kooperationsbuch-Known-At", InstantWriter.text(shown.knownAt()));
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        file.write(shown, out);
        out.flush();
    }
}
