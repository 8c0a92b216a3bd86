package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.query.cast.ShortJson;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the parties of the agreement "pakt" said, one step a second: musterstadt, bunt and, if a test invites it, the Jobcenter. */
final class Talks {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<RecordedStep> steps = new ArrayList<>();
    private Channel channel = Channel.API;

    Talks() {
        say("musterstadt", "CooperationOpened", "opened", "2020", "kommune: musterstadt, verbund: bunt");
    }

    static Talks openedWith(String parties) {
        return new Talks()
                .say(
                        "bunt",
                        "NegotiationOpened",
                        "talks",
                        "2021",
                        "agreement: pakt, title: Pakt, parties: [%s], subject: Zusammenarbeit".formatted(parties));
    }

    /** An agreement of two, in force from 2022 on. */
    static Talks agreed() {
        return openedWith("musterstadt, bunt")
                .tables("bunt", terms("reviewMonths: 12", "2022"))
                .accepts("musterstadt", 1)
                .arises("AgreementNegotiated", 1, terms("reviewMonths: 12", "2022"));
    }

    static String terms(String more, String from) {
        return "terms: {fieldsOfAction: [], tasks: [], mandate: [], %s}, effectiveFrom: %s".formatted(more, from);
    }

    Talks through(Channel way) {
        channel = way;
        return this;
    }

    Talks tables(String by, String terms) {
        return say(by, "ProposalTabled", next("tabled"), "2021", "agreement: pakt, " + terms);
    }

    Talks accepts(String by, int version) {
        return say(by, "ProposalAccepted", next("yes"), "2021", "agreement: pakt, version: " + version);
    }

    Talks rejects(String by, int version, String reason) {
        return say(
                by,
                "ProposalRejected",
                next("no"),
                "2021",
                "agreement: pakt, version: %d, reason: %s".formatted(version, reason));
    }

    Talks arises(String name, int version, String terms) {
        return say("musterstadt", name, "pakt-v" + version, "2021", titled("musterstadt, bunt", terms));
    }

    static String titled(String parties, String terms) {
        return "agreement: pakt, title: Pakt, parties: [%s], %s".formatted(parties, terms);
    }

    Talks confirms(String by, String of) {
        return say(by, "StepConfirmed", next("seen"), "2022", "of: " + of);
    }

    Talks say(String by, String name, String stepId, String on, String data) {
        Step step = EnvelopeReader.ofPosts()
                .read(envelope(by, name, stepId, on, data).getBytes(StandardCharsets.UTF_8), TODAY)
                .step();
        steps.add(new RecordedStep(now() + 1, Instant.EPOCH.plusSeconds(now() + 1), channel, step));
        return this;
    }

    private static String envelope(String by, String name, String stepId, String on, String data) {
        return ShortJson.expanded(
                "step: %s, stepId: %s, cooperation: musterstadt-bunt, by: %s, effectiveOn: %s, data: {%s}"
                        .formatted(name, stepId, by, on, data));
    }

    private String next(String word) {
        return word + "-" + (now() + 1);
    }

    /** Position of the last step, and the second at which it was recorded. */
    int now() {
        return steps.size();
    }

    List<Agreement> agreements() {
        return Agreements.of(Standings.of(steps));
    }

    Agreement pakt() {
        return paktKnownAt(now());
    }

    Agreement paktKnownAt(int position) {
        return Agreements.named("pakt", Agreements.of(Standings.of(steps.subList(0, position))));
    }
}
