package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.StepDesk;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Heads;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Hands a filled-in form in, and tells what came of it. */
@Component
class Handing {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final ObjectProvider<StepDesk> desk;
    private final Heads heads;
    private final Drafting drafting;
    private final MessageSource texts;
    private final Clock clock;

    Handing(ObjectProvider<StepDesk> desk, Heads heads, Drafting drafting, MessageSource texts, Clock clock) {
        this.desk = desk;
        this.heads = heads;
        this.drafting = drafting;
        this.texts = texts;
        this.clock = clock;
    }

    private record Read(ObjectNode envelope, Complaints complaints) {}

    private Read read(Draft draft) {
        FormReader.Texts say = (key, facts) -> texts.getMessage(key, facts, draft.language());
        FormReader reader = new FormReader(draft.typed(), draft.language(), draft.offers()::organisation, say);
        return new Read(draft.envelope(reader, say), reader.complaints());
    }

    /** Says what would be recorded, and who would be asked to confirm it. */
    Outcome check(Draft draft, Sight sight, Caller caller) {
        Read read = read(draft);
        if (!read.complaints().isEmpty())
            return Outcome.unfinished(draft, read.complaints(), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            var step = EnvelopeReader.ofPosts()
                    .read(
                            read.envelope().toString().getBytes(StandardCharsets.UTF_8),
                            LocalDate.now(clock),
                            caller.organisation())
                    .step();
            if (step.step().effectiveOn().firstDay().isAfter(LocalDate.now(clock))) return ahead(draft);
            List<String> asked = AskedToConfirm.wouldBe(step, sight).stream()
                    .map(new Names(sight)::of)
                    .toList();
            Telling telling = drafting.telling(sight, draft.language());
            String what = telling.say()
                    .text(
                            "record.preview",
                            telling.what(step),
                            telling.on(step.step().effectiveOn()));
            String who = telling.say().text("record.asked", String.join(", ", asked), asked.size());
            return Outcome.checked(draft, List.of(what, who));
        } catch (Refusal refusal) {
            return refused(draft, sight).by(refusal);
        }
    }

    private Outcome ahead(Draft draft) {
        Complaints complaints = new Complaints();
        complaints.add("effectiveOn", texts.getMessage("record.ahead", null, draft.language()));
        return Outcome.unfinished(draft, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Outcome record(Draft draft, Sight sight, Caller caller) {
        Read read = read(draft);
        if (!read.complaints().isEmpty())
            return Outcome.unfinished(draft, read.complaints(), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            StepDesk.Receipt receipt =
                    desk.getObject().record(read.envelope().toString().getBytes(StandardCharsets.UTF_8), caller);
            heads.reaches(receipt.position(), PATIENCE);
            return Outcome.recorded(draft, address(draft, receipt));
        } catch (Refusal refusal) {
            return refused(draft, sight).by(refusal);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemType.TRY_LATER, "filling");
        }
    }

    private static String address(Draft draft, StepDesk.Receipt receipt) {
        return draft.next()
                .map(next -> UriComponentsBuilder.fromUriString(next)
                        .replaceQueryParam("recorded", receipt.stepId())
                        .build()
                        .toUriString())
                .orElseGet(() -> "/erfassen?recorded=" + receipt.stepId() + "&"
                        + receipt.subject().kind().field() + "="
                        + receipt.subject().slug());
    }

    private RefusedDraft refused(Draft draft, Sight sight) {
        return new RefusedDraft(draft, drafting.telling(sight, draft.language()).say());
    }
}
