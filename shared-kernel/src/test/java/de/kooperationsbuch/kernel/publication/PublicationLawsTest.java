package de.kooperationsbuch.kernel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.standing.Told;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the two sides record, confirm, correct, take back and end, in whatever order. */
class PublicationLawsTest {
    private static final List<String> SIDES = List.of("lindenau", "bunt");

    /** What somebody said by one record, and in which of the times between two ends. */
    private record Word(String by, String latest, Set<PublishedPart> parts, int age) {}

    private final Map<String, Word> words = new HashMap<>();
    /** Every part that a side ever stood behind since an end, whatever became of it. */
    private final List<Map<PublishedPart, Set<String>>> given = new ArrayList<>();

    private Told told;
    private int next;

    @Property(tries = 300)
    void nothing_is_public_that_not_each_side_itself_stood_behind_since_the_last_end(@ForAll Random chance) {
        start();
        for (int i = 0; i < 14; i++) {
            say(SIDES.get(chance.nextInt(2)), chance);
            assertThat(now().parts())
                    .allSatisfy(part -> assertThat(given.get(given.size() - 1).getOrDefault(part, Set.of()))
                            .containsAll(SIDES));
        }
    }

    @Property(tries = 200)
    void one_side_alone_never_publishes(@ForAll Random chance) {
        start();
        for (int i = 0; i < 14; i++) say("lindenau", chance);
        assertThat(now().isNothing()).isTrue();
    }

    @Property(tries = 200)
    void an_end_by_either_leaves_nothing_whatever_was_said_before(@ForAll Random chance) {
        start();
        for (int i = 0; i < 10; i++) say(SIDES.get(chance.nextInt(2)), chance);
        end(SIDES.get(chance.nextInt(2)));
        assertThat(now().isNothing()).isTrue();
    }

    private Publication now() {
        return Publication.of(told.chains());
    }

    private void start() {
        told = Told.cooperation();
        words.clear();
        given.clear();
        given.add(new EnumMap<>(PublishedPart.class));
    }

    private void say(String by, Random chance) {
        List<String> known = new ArrayList<>(words.keySet());
        int what = known.isEmpty() ? 0 : chance.nextInt(8);
        String one = known.isEmpty() ? null : known.get(chance.nextInt(known.size()));
        if (what <= 1) agree(by, parts(chance));
        else if (what <= 4) confirm(by, one);
        else if (what == 5) correct(by, one, parts(chance));
        else if (what == 6) withdraw(by, one);
        else end(by);
    }

    private void agree(String by, Set<PublishedPart> parts) {
        String id = id();
        told.step(by, "PublicationAgreed", id, "parts: " + parts);
        stand(by, new Word(by, id, parts, given.size()), id);
    }

    private void confirm(String by, String id) {
        Word word = words.get(id);
        if (word.by().equals(by)) return;
        told.step(by, "StepConfirmed", id(), "of: " + word.latest());
        if (word.age() == given.size()) note(by, word.parts());
    }

    private void correct(String by, String id, Set<PublishedPart> parts) {
        Word word = words.get(id);
        if (!word.by().equals(by)) return;
        String correction = id();
        told.step(by, "StepCorrected", correction, "of: " + word.latest() + ", data: {parts: " + parts + "}");
        words.put(id, new Word(by, correction, parts, word.age()));
        if (word.age() == given.size()) note(by, parts);
    }

    private void withdraw(String by, String id) {
        Word word = words.get(id);
        if (!word.by().equals(by) || !word.latest().equals(id)) return;
        told.step(by, "StepWithdrawn", id(), "of: " + id + ", reason: Irrtum");
        words.remove(id);
    }

    private void end(String by) {
        told.step(by, "PublicationEnded", id(), "reason: Ende");
        given.add(new EnumMap<>(PublishedPart.class));
    }

    private void stand(String by, Word word, String id) {
        words.put(id, word);
        note(by, word.parts());
    }

    private void note(String by, Set<PublishedPart> parts) {
        parts.forEach(part -> given.get(given.size() - 1)
                .computeIfAbsent(part, none -> new HashSet<>())
                .add(by));
    }

    private static Set<PublishedPart> parts(Random chance) {
        Set<PublishedPart> parts = EnumSet.of(PublishedPart.values()[chance.nextInt(5)]);
        if (chance.nextBoolean()) parts.add(PublishedPart.values()[chance.nextInt(5)]);
        return parts;
    }

    private String id() {
        return "nr-" + next++;
    }
}
