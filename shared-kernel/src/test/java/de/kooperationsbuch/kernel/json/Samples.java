package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/**
 * One approved step of each kind, in its stored form, never edited once it is committed. They tell of the Kommune {@code musterstadt}
 * with its office, its council's body and its Jobcenter, the Verbund {@code vielfalt-musterstadt} and a foundation.
 */
final class Samples {
    private Samples() {}

    static String stored(String stepName) {
        String name = "/stored/1/" + stepName + ".json";
        try (InputStream file = Samples.class.getResourceAsStream(name)) {
            if (file == null) throw new AssertionError("nobody approved a sample " + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Step step(String stepName) {
        return BookMapper.mapper()
                .readValue(
                        stored(stepName), Catalogue.find(stepName).orElseThrow().type());
    }

    static ObjectNode envelope(String stepName) {
        return EnvelopeWriter.write(step(stepName));
    }
}
