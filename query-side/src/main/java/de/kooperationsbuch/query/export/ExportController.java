package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.sight.Sights;
import de.kooperationsbuch.query.steps.Look;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the whole book away. If it breaks off half way, so does the connection: half an export never looks whole. */
@RestController
class ExportController {
    private static final int BUFFER = 64 * 1024;

    private final Asked asked;
    private final WholeLog log;
    private final Sights sights;

    ExportController(Asked asked, WholeLog log, Sights sights) {
        this.asked = asked;
        this.log = log;
        this.sights = sights;
    }

    @GetMapping("/api/export")
    void export(@RequestParam Optional<String> knownAt, Caller caller, HttpServletResponse response)
            throws IOException, InterruptedException {
        log.awaitTakenIn();
        Sight sight = sights.of(caller);
        Look look = sight.look(asked.knownAt(knownAt));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader("Kooperationsbuch-Known-At", InstantWriter.text(look.knownAt()));
        OutputStream lines = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        new Export(new Shown(look, sight, Wanted.EVERYTHING)).write(lines);
        lines.flush();
    }
}
