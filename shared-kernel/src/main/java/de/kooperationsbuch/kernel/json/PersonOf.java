package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.standing.NewData;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The person whom a step names, be it a contact or the correction of one. Whoever names a person without an id means the one who was named before. */
public final class PersonOf {
    private static final String PERSON = "person";
    private static final String ID = "id";

    private PersonOf() {}

    /** Nothing of a step that names nobody, or somebody who has no id yet. */
    public static Optional<PersonId> step(Step step) {
        if (step instanceof ContactStep contact)
            return Optional.ofNullable(contact.person().id());
        if (!(step instanceof StepCorrected correction)
                || correction.data() == null
                || !correction.data().fields().path(PERSON).path(ID).isString()) return Optional.empty();
        return Optional.ofNullable(tree(correction.data().fields().get(PERSON)));
    }

    /** Whose id stands in an object; null if it has none. */
    static @Nullable PersonId tree(JsonNode person) {
        JsonNode id = person.path(ID);
        return id.isString() && id.stringValue().matches(PersonId.PATTERN) ? new PersonId(id.stringValue()) : null;
    }

    /** What a step says of the person: name, addresses. */
    public static List<String> texts(Step step) {
        if (step instanceof ContactStep contact)
            return Stream.of(
                            contact.person().name(),
                            contact.person().email(),
                            contact.person().phone())
                    .flatMap(Stream::ofNullable)
                    .toList();
        if (!(step instanceof StepCorrected correction) || correction.data() == null) return List.of();
        JsonNode person = correction.data().fields().path(PERSON);
        return Stream.of("name", "email", "phone")
                .map(person::path)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** The step with this id for a person who has none. */
    public static Step named(Step step, PersonId id) {
        if (step instanceof ContactStep contact && contact.person().id() == null)
            return contact.naming(contact.person().called(id));
        return step instanceof StepCorrected correction && correction.data() != null
                ? correction.saying(new NewData(named(correction.data().fields(), id)))
                : step;
    }

    /** The same for the data of such a step as they were sent; what is no person stays as it is. */
    static ObjectNode named(ObjectNode data, PersonId id) {
        if (!(data.get(PERSON) instanceof ObjectNode person) || person.has(ID)) return data;
        ObjectNode named = data.deepCopy();
        ObjectNode first = BookMapper.mapper().createObjectNode().put(ID, id.value());
        named.set(PERSON, first.setAll(person));
        return named;
    }
}
