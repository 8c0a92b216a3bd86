package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.personal.DamagedSeal;
import de.kooperationsbuch.kernel.personal.Erased;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of a step with sealed parts: an empty text in the place of each, and the boxes as its last member. The format is that of {@code ops/proof.md}. */
final class SealedForm {
    private static final JsonMapper MAPPER = BookMapper.mapper();
    private static final String SEALED = "sealed";
    private static final byte[] MARK = "\"sealed\":[".getBytes(StandardCharsets.US_ASCII);

    private SealedForm() {}

    /** The places of a step's texts and persons by the name of the key that they need, in the order of the document. */
    static Map<String, List<String>> places(ObjectNode step, Class<?> type) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Place place : Place.in(step, Places.of(type)))
            places.computeIfAbsent(place.key(), key -> new ArrayList<>()).add(place.at());
        return places;
    }

    /** @param keys for every name among the places; nothing where what stands there was erased before */
    static byte[] close(ObjectNode step, Map<String, List<String>> places, Function<String, Optional<byte[]>> keys) {
        ArrayNode boxes = MAPPER.createArrayNode();
        places.forEach((name, at) -> boxes.add(box(step, name, at, keys.apply(name))));
        step.set(SEALED, boxes);
        return MAPPER.writeValueAsBytes(step);
    }

    /** What was erased before keeps the form: its box holds no more than that, under a key that nobody keeps. */
    private static ObjectNode box(ObjectNode step, String name, List<String> at, Optional<byte[]> known) {
        byte[] key = known.orElseGet(Box::freshKey);
        ObjectNode box = MAPPER.createObjectNode().put("key", name);
        ArrayNode pointers = box.putArray("at");
        ArrayNode texts = MAPPER.createArrayNode();
        for (String place : at) {
            pointers.add(place);
            texts.add(known.isPresent() ? Place.read(step, place) : Erased.TEXT);
            Place.write(step, place, "");
        }
        box.put("commitment", Box.commitment(key));
        return box.put("box", Box.close(key, MAPPER.writeValueAsBytes(texts), belongsTo(step, name)));
    }

    static boolean isSealed(byte[] stored) {
        outer:
        for (int i = stored.length - MARK.length - 1; i >= 0; i--) {
            for (int j = 0; j < MARK.length; j++) if (stored[i + j] != MARK[j]) continue outer;
            return true;
        }
        return false;
    }

    static ObjectNode read(byte[] stored) {
        return (ObjectNode) MAPPER.readTree(stored);
    }

    /** The names of the keys that open its parts; none if nothing is sealed. */
    static List<String> keys(byte[] stored) {
        if (!isSealed(stored)) return List.of();
        List<String> names = new ArrayList<>();
        for (JsonNode box : read(stored).withArray("/" + SEALED))
            names.add(box.get("key").stringValue());
        return names;
    }

    /** The places that one key opens, as JSON pointers. */
    static List<String> places(byte[] stored, String key) {
        List<String> places = new ArrayList<>();
        if (!isSealed(stored)) return places;
        for (JsonNode box : read(stored).withArray("/" + SEALED))
            if (box.get("key").stringValue().equals(key))
                box.get("at").forEach(place -> places.add(place.stringValue()));
        return places;
    }

    /** @throws DamagedSeal if a box is damaged or not what was sealed */
    static ObjectNode open(byte[] stored, Function<ObjectNode, StepKeys> keysOf) {
        ObjectNode step = read(stored);
        JsonNode boxes = step.remove(SEALED);
        if (boxes == null) return step;
        StepKeys keys = keysOf.apply(step);
        for (JsonNode box : boxes) open(step, box, keys.find(box.get("key").stringValue()));
        return step;
    }

    private static void open(ObjectNode step, JsonNode box, Optional<byte[]> key) {
        List<String> at = new ArrayList<>();
        box.get("at").forEach(place -> at.add(place.stringValue()));
        List<String> texts = key.filter(found -> fits(step, box, found))
                .map(found -> texts(step, box, found, at.size()))
                .orElse(null);
        for (int i = 0; i < at.size(); i++) Place.write(step, at.get(i), texts == null ? Erased.TEXT : texts.get(i));
    }

    /** Not if its own key was lost and another one made later. What was sealed before is gone then, as if it was erased. */
    private static boolean fits(ObjectNode step, JsonNode box, byte[] key) {
        return MessageDigest.isEqual(bytes(step, box, "commitment"), Box.commitment(key));
    }

    private static List<String> texts(ObjectNode step, JsonNode box, byte[] key, int places) {
        String belongsTo = belongsTo(step, box.get("key").stringValue());
        List<String> texts = new ArrayList<>();
        MAPPER.readTree(Box.open(key, bytes(step, box, "box"), belongsTo))
                .forEach(text -> texts.add(text.stringValue()));
        if (texts.size() != places)
            throw new DamagedSeal("a sealed part of " + belongsTo + " does not fit its places", null);
        return texts;
    }

    private static byte[] bytes(ObjectNode step, JsonNode box, String name) {
        try {
            return box.get(name).binaryValue();
        } catch (JacksonException e) {
            throw new DamagedSeal(
                    "a sealed part of " + belongsTo(step, box.get("key").stringValue()) + " cannot be read", e);
        }
    }

    private static String belongsTo(ObjectNode step, String key) {
        return subject(step) + "/" + stepId(step) + "/" + key;
    }

    static String subject(ObjectNode step) {
        return step.at("/step/subject").stringValue();
    }

    static String stepId(ObjectNode step) {
        return step.at("/step/stepId").stringValue();
    }
}
