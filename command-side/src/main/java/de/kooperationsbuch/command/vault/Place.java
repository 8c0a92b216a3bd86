package de.kooperationsbuch.command.vault;

import static de.kooperationsbuch.command.vault.StepKeys.TEXTS;

import de.kooperationsbuch.kernel.personal.PersonId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A text in a step's JSON that is to be sealed.
 *
 * @param key the name of the key, {@code texts} or {@code person:…}
 * @param at JSON pointer
 */
record Place(String key, String at) {
    static final String PERSON = "person:";
    private static final List<String> OF_A_PERSON = List.of("name", "email", "phone");

    /** In the order of the document. */
    static List<Place> in(ObjectNode step, Places places) {
        List<Place> found = new ArrayList<>();
        collect(step, places, "", found);
        return found;
    }

    private static void collect(JsonNode node, Places places, String at, List<Place> found) {
        if (node instanceof ArrayNode items)
            for (int i = 0; i < items.size(); i++) collect(items.get(i), places, at + "/" + i, found);
        else if (node instanceof ObjectNode object) {
            if (places.person()) collectPerson(object, at, found);
            object.forEachEntry((name, value) -> collect(value, places.member(name), at + "/" + escaped(name), found));
        } else if (places.text() && node.isString() && !places.words().contains(node.stringValue()))
            found.add(new Place(TEXTS, at));
    }

    private static void collectPerson(ObjectNode person, String at, List<Place> found) {
        JsonNode id = person.get("id");
        String key = id == null ? TEXTS : PERSON + new PersonId(id.stringValue());
        for (String name : OF_A_PERSON) if (person.has(name)) found.add(new Place(key, at + "/" + name));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String read(ObjectNode step, String at) {
        JsonNode text = step.at(at);
        if (!text.isString()) throw new IllegalStateException("no text stands at " + at);
        return text.stringValue();
    }

    static void write(ObjectNode step, String at, String text) {
        JsonPointer pointer = JsonPointer.compile(at);
        JsonNode holder = step.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (holder instanceof ObjectNode object && object.has(last)) object.put(last, text);
        else if (holder instanceof ArrayNode items && items.has(Integer.parseInt(last)))
            items.set(Integer.parseInt(last), StringNode.valueOf(text));
        else throw new IllegalStateException("nothing stands at " + at);
    }
}
