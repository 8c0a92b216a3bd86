package de.kooperationsbuch.verifier;

import java.util.Map;

/** What an event says, and of which step it says so itself. */
final class Payload {
    private Payload() {}

    /** @return as {@link Json} reads it, texts opened if there is their key */
    static Object of(BundledEvent event, String subject) throws Broken {
        String position = Long.toString(event.position());
        Object payload;
        try {
            payload = event.textKey() == null ? Json.of(event.payload()) : SealedTexts.opened(event, subject);
        } catch (Broken broken) {
            throw new Broken("event.texts", position, subject, broken.sentence());
        }
        String ownSubject = said(payload, "subject");
        String ownId = said(payload, "stepId");
        if (!subject.equals(ownSubject) || !event.stepId().equals(ownId))
            throw new Broken("event.claims", position, subject, event.stepId(), ownId, ownSubject);
        return payload;
    }

    private static String said(Object payload, String member) {
        return payload instanceof Map<?, ?> members
                        && members.get("step") instanceof Map<?, ?> step
                        && step.get(member) instanceof String text
                ? text
                : "-";
    }
}
