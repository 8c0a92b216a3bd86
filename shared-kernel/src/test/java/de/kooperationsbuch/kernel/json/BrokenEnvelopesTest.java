package de.kooperationsbuch.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is broken in an envelope: it is a refusal and nothing else, and reader and schema see the same fault. */
class BrokenEnvelopesTest {
    private static final List<String> JUNK = List.of(
            "null",
            "true",
            "0",
            "-1",
            "99999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"Ü\"",
            "\"2023-02-30\"",
            "\"1799\"",
            "\"III\"",
            "\"musterstadt\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[[]]",
            "{\"a\":1}",
            "[\"x\"]",
            "\"5.00\"");
    /** What only the reader can know. */
    private static final Set<String> BEYOND_SCHEMA = Set.of("date", "url", "currency");

    private static final OrganisationId SOMEBODY = new OrganisationId("musterstadt");

    private final JsonMapper lenient = new JsonMapper();

    @Property(tries = 3000)
    void a_broken_field_is_seen_by_reader_and_schema_alike(@ForAll Random random) {
        ObjectNode envelope = EnvelopeWriter.write(new RandomSteps(random).any());
        breakSomething(envelope, random);
        Optional<Refusal> refusal = refusal(envelope.toString().getBytes(StandardCharsets.UTF_8));
        boolean valid = PublishedSchema.complaints(envelope).isEmpty();
        if (refusal.isEmpty()) assertThat(valid).as(envelope.toString()).isTrue();
        else if (valid)
            assertThat(refusal.get().sentence()).as(envelope.toString()).isIn(BEYOND_SCHEMA);
    }

    @Property(tries = 3000)
    void broken_bytes_are_refused_or_read_but_nothing_else(@ForAll Random random) {
        byte[] bytes =
                EnvelopeWriter.write(new RandomSteps(random).any()).toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        refusal(bytes);
    }

    private void breakSomething(JsonNode holder, Random random) {
        List<String> names = List.copyOf(holder.propertyNames());
        int chosen = holder.isEmpty() ? 0 : random.nextInt(holder.size());
        JsonNode child = holder.isObject() && !holder.isEmpty() ? holder.get(names.get(chosen)) : holder.get(chosen);
        if (child != null && child.isContainer() && !child.isEmpty() && random.nextInt(4) > 0)
            breakSomething(child, random);
        else if (holder instanceof ArrayNode list) list.insert(chosen, junk(random));
        else if (holder instanceof ObjectNode object)
            switch (random.nextInt(4)) {
                case 0 -> object.set("surprise", junk(random));
                case 1 -> names.stream().skip(chosen).limit(1).forEach(object::remove);
                default -> object.set(names.isEmpty() ? "surprise" : names.get(chosen), junk(random));
            }
    }

    private JsonNode junk(Random random) {
        return lenient.readTree(JUNK.get(random.nextInt(JUNK.size())));
    }

    private static Optional<Refusal> refusal(byte[] envelope) {
        try {
            EnvelopeReader.ofPosts().read(envelope, LocalDate.EPOCH, SOMEBODY);
            return Optional.empty();
        } catch (Refusal refusal) {
            Sentences.LANGUAGES.forEach(
                    language -> assertThat(Sentences.detail(refusal, language)).isNotBlank());
            return Optional.of(refusal);
        }
    }
}
