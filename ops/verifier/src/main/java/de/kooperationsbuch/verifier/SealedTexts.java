package de.kooperationsbuch.verifier;

import java.util.List;
import java.util.Map;

/** Opens the texts of a step with the key that a bundle has for them, and puts them where they belong. */
final class SealedTexts {
    private static final String TEXTS = "texts";

    private SealedTexts() {}

    /** @return the payload as it was said; among its boxes are only those left that stay closed */
    static Object opened(BundledEvent event, String subject) throws Broken {
        Object payload = Json.of(event.payload());
        List<SealedBox> boxes = SealedBox.in(payload).stream()
                .filter(box -> box.key().equals(TEXTS))
                .toList();
        if (boxes.isEmpty()) throw new Broken("texts.none");
        for (SealedBox box : boxes) place(box, event, subject, payload);
        boxes(payload).removeIf(box -> TEXTS.equals(((Map<?, ?>) box).get("key")));
        return payload;
    }

    private static List<?> boxes(Object payload) {
        return (List<?>) ((Map<?, ?>) payload).get("sealed");
    }

    private static void place(SealedBox box, BundledEvent event, String subject, Object payload) throws Broken {
        List<String> texts = box.open(event.textKey(), subject + "/" + event.stepId() + "/" + TEXTS);
        for (int i = 0; i < texts.size(); i++) {
            Pointer place = new Pointer(payload, box.at().get(i));
            if (!place.text().isEmpty())
                throw new Broken("texts.taken", box.at().get(i));
            place.put(texts.get(i));
        }
    }
}
