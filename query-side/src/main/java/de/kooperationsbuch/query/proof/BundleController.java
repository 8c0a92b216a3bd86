package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.personal.TextKeys;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives away bundles. If one breaks off half way, so does the connection: half a bundle never looks whole. */
@RestController
class BundleController {
    private static final int BUFFER = 64 * 1024;

    private final Bundles bundles;
    private final TransparencyLog log;
    private final ObjectProvider<TextKeys> keys;

    BundleController(Bundles bundles, TransparencyLog log, ObjectProvider<TextKeys> keys) {
        this.bundles = bundles;
        this.log = log;
        this.keys = keys;
    }

    @GetMapping("/api/log/bundle")
    void bundle(
            @RequestParam Optional<String> cooperation,
            @RequestParam Optional<String> organisation,
            @RequestParam Optional<String> kommune,
            Caller caller,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        Map<SubjectKind, String> asked = new EnumMap<>(SubjectKind.class);
        cooperation.ifPresent(slug -> asked.put(SubjectKind.COOPERATION, slug));
        organisation.ifPresent(slug -> asked.put(SubjectKind.ORGANISATION, slug));
        kommune.ifPresent(slug -> asked.put(SubjectKind.KOMMUNE, slug));
        var subject = only(asked);
        Bundle bundle = bundles.bundle(subject.getKey(), subject.getValue(), caller);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name(bundle));
        OutputStream lines = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        bundle.write(log, keys.getIfAvailable(() -> (about, step) -> Optional.empty()), lines);
        lines.flush();
    }

    private static Map.Entry<SubjectKind, String> only(Map<SubjectKind, String> asked) {
        List<String> names =
                Stream.of(SubjectKind.values()).map(SubjectKind::field).toList();
        if (asked.size() != 1) throw new Refusal(ProblemType.INVALID_VALUE, "bundle-subject", names);
        return asked.entrySet().iterator().next();
    }

    private static String name(Bundle bundle) {
        return ContentDisposition.attachment()
                .filename(bundle.subject().slug() + "-" + bundle.checkpoint().size() + ".bundle.ndjson")
                .build()
                .toString();
    }
}
