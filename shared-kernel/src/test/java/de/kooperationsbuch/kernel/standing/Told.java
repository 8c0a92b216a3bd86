package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.network.BodySeen;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is recorded about one subject, as short as the data allow: {@code name: word, name: [word, word]}. */
public final class Told {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OrganisationId TOWN = new OrganisationId("lindenau");

    public record Heard(Step step, Channel channel) implements Taken {}

    private final List<Heard> heard = new ArrayList<>();
    private final String subject;
    private Channel channel = Channel.API;

    private Told(String subject) {
        this.subject = subject;
    }

    public static Told of(String subject) {
        return new Told(subject);
    }

    /** The cooperation of the town of Lindenau and the Verbund "bunt", opened by the town. */
    public static Told cooperation() {
        return of("cooperation: lindenau-bunt")
                .step("lindenau", "CooperationOpened", "opened", "kommune: lindenau, verbund: bunt");
    }

    /** By which way the steps that follow come in. */
    public Told through(Channel next) {
        channel = next;
        return this;
    }

    public Told step(String by, String name, String stepId, String data) {
        return hear(read(by, name, stepId, data));
    }

    /** Recorded by an office that was part of the town. */
    public Told office(String by, String name, String stepId, String data) {
        Step step = read(by, name, stepId, data);
        return hear(StepFields.withHeader(step, step.step().seeing(TOWN)));
    }

    /** A relation whose end is a body of the town. */
    Told seat(String by, String stepId, String data) {
        return hear(((RelationEstablished) read(by, "RelationEstablished", stepId, data))
                .seeing(new BodySeen(OrganisationKind.BODY, TOWN)));
    }

    private Told hear(Step step) {
        heard.add(new Heard(step, channel));
        return this;
    }

    private Step read(String by, String name, String stepId, String data) {
        String words = "step: %s, stepId: %s, %s, by: %s, effectiveOn: 2024, data: {%s}"
                .formatted(name, stepId, subject, by, data);
        String json = words.replaceAll("([^\\s:,{}\\[\\]]([^:,{}\\[\\]]*[^\\s:,{}\\[\\]])?)", "\"$1\"")
                .replaceAll("\"([0-9]{1,3})\"", "$1");
        return EnvelopeReader.ofPosts()
                .read(("{" + json + "}").getBytes(StandardCharsets.UTF_8), TODAY)
                .step();
    }

    public List<Heard> heard() {
        return heard;
    }

    public Chains<Heard> chains() {
        return chains(heard);
    }

    public static Chains<Heard> chains(List<Heard> heard) {
        Chains<Heard> chains = new Chains<>();
        heard.forEach(chains::add);
        return chains;
    }

    Chain<Heard> chain(String stepId) {
        return chains().chain(new StepId(stepId)).orElseThrow();
    }

    List<String> sides(String stepId) {
        return names(chain(stepId).sides());
    }

    List<String> silent(String stepId) {
        return names(chain(stepId).silent());
    }

    private static List<String> names(List<Side> sides) {
        return sides.stream().map(side -> side.organisation().value()).toList();
    }
}
