package de.kooperationsbuch.query.cast;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.json.EnvelopeWriter;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.network.BodySeen;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small book for tests: Musterstadt and its Verbund "bunt", with steps written as short as their data allow. */
public final class Book {
    private static final Path FIVE_CITIES = Path.of("../ops/all-in-one/src/main/resources/demo/five-cities.ndjson");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final CooperationId COOPERATION = new CooperationId("musterstadt-bunt");
    public static final OrganisationId VERBUND = new OrganisationId("bunt");

    private final List<RecordedStep> steps = new ArrayList<>();
    private final Map<OrganisationId, BodySeen> organisations = new HashMap<>();
    private String by = VERBUND.value();
    private Channel channel = Channel.API;
    private Instant now = Instant.EPOCH;

    public Book() {
        organisations.put(
                new OrganisationId("beirat"), new BodySeen(OrganisationKind.BODY, new OrganisationId("musterstadt")));
        organisations.put(new OrganisationId("landesbeirat"), new BodySeen(OrganisationKind.BODY, null));
        organisations.put(
                new OrganisationId("sozialamt"),
                new BodySeen(OrganisationKind.AUTHORITY, new OrganisationId("musterstadt")));
    }

    /** A book in which the two sides opened their cooperation in this year, month or day. */
    public static Book openedIn(String effectiveOn) {
        return new Book().step("CooperationOpened", "opened", effectiveOn, "kommune: musterstadt, verbund: bunt");
    }

    public static Book ofTheFiveCities() {
        Book book = new Book();
        try {
            Files.readAllLines(FIVE_CITIES).forEach(book::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    /** Whoever records the steps that follow; the Verbund does unless another is named. */
    public Book by(String organisation) {
        by = organisation;
        return this;
    }

    /** The way by which the next steps come in. */
    public Book through(Channel way) {
        channel = way;
        return this;
    }

    /** The instant after which the next steps are recorded, one a second. */
    public Book at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** A step that its source states; data as {@code name: word, name: [word, word]}. */
    public Book step(String name, String stepId, String effectiveOn, String data) {
        return step(name, stepId, effectiveOn, data, "STATED");
    }

    public Book inferred(String name, String stepId, String effectiveOn, String data) {
        return step(name, stepId, effectiveOn, data, "INFERRED");
    }

    private Book step(String name, String stepId, String effectiveOn, String data, String basis) {
        String subject = switch (kind(name, data)) {
            case ORGANISATION -> "organisation: bunt";
            case COOPERATION -> "cooperation: musterstadt-bunt";
            case KOMMUNE -> "kommune: musterstadt";
        };
        return line(
                ShortJson.expanded("step: %s, stepId: %s, %s, by: %s, effectiveOn: %s, source: {basis: %s}, data: {%s}"
                        .formatted(name, stepId, subject, by, effectiveOn, basis, data)));
    }

    /** Steps about steps are told of the subject of the step that they name. */
    private SubjectKind kind(String name, String data) {
        var kinds = Catalogue.find(name).orElseThrow().kinds();
        return kinds.size() == 1
                ? kinds.iterator().next()
                : steps.stream()
                        .map(RecordedStep::step)
                        .filter(step -> data.matches("of: " + step.stepId() + "(,.*)?"))
                        .findFirst()
                        .orElseThrow()
                        .step()
                        .subject()
                        .kind();
    }

    private Book line(String json) {
        Step step = EnvelopeReader.ofPosts()
                .read(json.getBytes(StandardCharsets.UTF_8), TODAY)
                .step();
        if (step instanceof OrganisationRegistered registered)
            organisations.put(
                    new OrganisationId(registered.step().subject().slug()),
                    new BodySeen(registered.kind(), registered.partOf()));
        if (step instanceof RelationEstablished relation && relation.kind() == RelationKind.SEAT_IN)
            step = relation.seeing(organisations.get(relation.to()));
        now = now.plusSeconds(1);
        steps.add(new RecordedStep(steps.size() + 1, now, channel, seen(step)));
        return this;
    }

    /** As the write side does: a header carries what its author is part of. */
    private Step seen(Step step) {
        BodySeen author = organisations.get(step.step().by());
        return author == null || author.partOf() == null
                ? step
                : StepFields.withHeader(step, step.step().seeing(author.partOf()));
    }

    public List<RecordedStep> cooperation(CooperationId cooperation) {
        return about("cooperation:" + cooperation);
    }

    public List<RecordedStep> cooperation() {
        return cooperation(COOPERATION);
    }

    public List<RecordedStep> map(String kommune) {
        return about("kommune:" + kommune);
    }

    private List<RecordedStep> about(String subject) {
        return steps.stream()
                .filter(recorded -> recorded.step().step().subject().toString().equals(subject))
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (RecordedStep recorded : steps) text.append('\n').append(EnvelopeWriter.write(recorded.step()));
        return text.toString();
    }
}
