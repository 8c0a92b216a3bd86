package de.kooperationsbuch.query.export;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.steps.Book;
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

    private final Book book;
    private final Asked asked;

    ExportController(Book book, Asked asked) {
        this.book = book;
        this.asked = asked;
    }

    @GetMapping("/api/export")
    void export(@RequestParam Optional<String> knownAt, HttpServletResponse response) throws IOException {
        Look look = book.look(asked.knownAt(knownAt));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader("Kooperationsbuch-Known-At", InstantWriter.text(look.knownAt()));
        OutputStream lines = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        Export.write(look, lines);
        lines.flush();
    }
}
