package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.query.cast.ShortJson;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cooperation of Musterstadt and its Verbund "bunt" with the cycle 2024, told step by step by the one or the other. */
final class Told {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final List<RecordedStep> steps = new ArrayList<>();
    private String by = "bunt";
    private Channel channel = Channel.API;

    Told() {
        step("CooperationOpened", "opened", "2020", "kommune: musterstadt, verbund: bunt");
        cycle("2024", "2024", "2024");
    }

    Told cycle(String name, String from, String until) {
        return step("CycleOpened", "open-" + name, "2020", "cycle: " + name + ", from: " + from + ", until: " + until);
    }

    Told closed(String cycle, String on, String carriedOver) {
        String data = "cycle: %s, summary: gut, carriedOver: [%s]".formatted(cycle, carriedOver);
        return step("CycleClosed", "close-" + cycle, on, data);
    }

    /** So many network meetings and nothing else per cycle. */
    Told standard(String id, String on, int meetings) {
        return step("CycleStandardAgreed", id, on, """
                networkMeetings: %d, dialogConferences: 0, stadtratReports: 0, infoSessions: 0, expertTalks: 0,
                actionPlans: 0""".formatted(meetings));
    }

    Told meeting(String id, String on) {
        return step("NetworkMeetingHeld", id, on, "participants: []");
    }

    Told waived(String id) {
        return step("StepWaived", id, "2024-12-10", "cycle: 2024, block: NetworkMeetingHeld, reason: Hochwasser");
    }

    /** What follows is recorded by this organisation, itself. */
    Told by(String organisation) {
        return by(organisation, Channel.API);
    }

    Told by(String organisation, Channel by) {
        this.by = organisation;
        this.channel = by;
        return this;
    }

    Told step(String name, String stepId, String on, String data) {
        String envelope = "step: %s, stepId: %s, cooperation: musterstadt-bunt, by: %s, effectiveOn: %s, data: {%s}"
                .formatted(name, stepId, by, on, data);
        return step(EnvelopeReader.ofPosts()
                .read(ShortJson.expanded(envelope).getBytes(StandardCharsets.UTF_8), TODAY)
                .step());
    }

    Told step(Step step) {
        long position = steps.size() + 1;
        steps.add(new RecordedStep(position, Instant.EPOCH.plusSeconds(position), channel, step));
        return this;
    }

    Cycles cycles() {
        return Cycles.of(steps);
    }

    /** Without the steps recorded last. */
    Cycles before(int last) {
        return Cycles.of(steps.subList(0, steps.size() - last));
    }

    /** The cycle 2024. */
    Cycle on(String day) {
        return on(day, "2024");
    }

    Cycle on(String day, String cycle) {
        return cycles().on(LocalDate.parse(day), cycle).orElseThrow();
    }

    BlockEntry meetings(String day) {
        return on(day).blocks().get(Block.NETWORK_MEETING.ordinal());
    }
}
