package de.kooperationsbuch.command.importing;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.kernel.access.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/imports}: a file of envelopes in, one answer about all its lines out. */
@RestController
class ImportController {
    private final Import imports;

    ImportController(Import imports) {
        this.imports = imports;
    }

    @PostMapping(path = "/api/imports", consumes = "application/x-ndjson", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> post(
            InputStream body,
            Caller caller,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean restore,
            Locale language)
            throws IOException {
        Intake intake = restore ? Intake.RESTORE : Intake.IMPORT;
        try (Spool spool = Spool.of(body, intake.mostLines())) {
            ImportAnswer answer = imports.run(spool, intake, dryRun, language, Progress.SILENT, caller.account());
            return ResponseEntity.status(answer.withoutErrors() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(answer);
        }
    }
}
