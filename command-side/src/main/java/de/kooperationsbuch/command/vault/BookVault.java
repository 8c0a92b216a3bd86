package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.personal.TextKeys;
import de.kooperationsbuch.kernel.personal.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.node.ObjectNode;

/** Seals what is to be stored and opens what is stored. */
public final class BookVault implements Vault, TextKeys {
    private static final String TEXTS = StepKeys.TEXTS;
    private final KeyTable table;
    private final KnownKeys keys;
    private final Erasures erasures;
    private final ApplicationEventPublisher told;

    BookVault(KeyTable table, Erasures erasures, ApplicationEventPublisher told) {
        this.table = table;
        this.erasures = erasures;
        this.keys = new KnownKeys(table, erasures);
        this.told = told;
    }

    /** @param payload the step as JSON in UTF-8; returned as it is if nothing in it is to be sealed */
    public Sealed seal(Step step, byte[] payload) {
        if (!Sealable.isIn(step)) return new Sealed(payload, null);
        ObjectNode tree = SealedForm.read(payload);
        Map<String, List<String>> places = SealedForm.places(tree, step.getClass());
        if (places.isEmpty()) return new Sealed(payload, null);
        String subject = step.step().subject().toString();
        String stepId = step.stepId().value();
        Optional<byte[]> textKey = places.containsKey(TEXTS) && !erasures.areErasedTexts(subject, stepId)
                ? Optional.of(Box.freshKey())
                : Optional.empty();
        byte[] sealed = SealedForm.close(tree, places, name -> name.equals(TEXTS) ? textKey : keyOf(person(name)));
        return new Sealed(
                sealed,
                textKey.map(key -> new TextKey(key, table.wrapTexts(subject, stepId, key)))
                        .orElse(null));
    }

    private static String person(String name) {
        return name.substring(Place.PERSON.length());
    }

    /** The key of a person, made if there is none; nothing if the person was erased. */
    private Optional<byte[]> keyOf(String person) {
        Optional<byte[]> known = keys.person(person);
        if (known.isPresent() || erasures.isErasedPerson(person)) return known;
        table.makePerson(person);
        return keys.person(person);
    }

    @Override
    public byte[] open(byte[] stored) {
        if (!SealedForm.isSealed(stored)) return stored;
        return BookMapper.mapper().writeValueAsBytes(SealedForm.open(stored, this::keysOf));
    }

    @Override
    public byte[] closed(byte[] stored) {
        if (!SealedForm.isSealed(stored)) return stored;
        return BookMapper.mapper().writeValueAsBytes(SealedForm.open(stored, step -> name -> Optional.empty()));
    }

    private StepKeys keysOf(ObjectNode step) {
        String subject = SealedForm.subject(step);
        String stepId = SealedForm.stepId(step);
        return name -> name.equals(TEXTS) ? keys.texts(subject, stepId) : keys.person(person(name));
    }

    /** The names of the keys that open the parts of a stored step. */
    public List<String> keys(byte[] stored) {
        return SealedForm.keys(stored);
    }

    /** The id of the person whom a stored step names. */
    public Optional<String> person(byte[] stored) {
        return SealedForm.keys(stored).stream()
                .filter(name -> name.startsWith(Place.PERSON))
                .map(BookVault::person)
                .findFirst();
    }

    /** Where a stored step has texts, as JSON pointers. */
    public List<String> texts(byte[] stored) {
        return SealedForm.places(stored, TEXTS);
    }

    @Override
    public Optional<byte[]> find(SubjectId subject, StepId step) {
        return keys.texts(subject.toString(), step.value()).map(byte[]::clone);
    }

    /** A text of a person outside of any step, sealed under the person's key. Nothing if the person was erased. */
    public Optional<byte[]> seal(String person, String text, String belongsTo) {
        return keyOf(person).map(key -> Box.close(key, text.getBytes(StandardCharsets.UTF_8), belongsTo));
    }

    /** Nothing if the person was erased. */
    public Optional<String> open(String person, byte[] box, String belongsTo) {
        return keys.person(person).map(key -> new String(Box.open(key, box, belongsTo), StandardCharsets.UTF_8));
    }

    /** A step was stored, and the key of its texts with it. Never fails: what is stored is stored. */
    public void stored(String subject, String stepId, TextKey textKey) {
        keys.stored(subject, stepId, textKey.key());
    }

    public boolean isErased(PersonId person) {
        return erasures.isErasedPerson(person.value());
    }

    public boolean hasKeyOf(String person) {
        return keys.person(person).isPresent();
    }

    /** Part of the transaction of an erasure. Whether there was a key. */
    public boolean destroy(Erasure erasure) {
        return table.destroy(erasure);
    }

    /** Takes notice of erasures, wherever they were done: they hold for this process from here on. */
    public void look() {
        erasures.look(erasure -> {
            table.destroy(erasure);
            keys.forget(erasure);
            told.publishEvent(new PersonalDataErased(erasure));
        });
    }

    @Override
    public long erasures() {
        return erasures.last();
    }
}
