package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.StepDesk;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.page.Plainly;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Heads;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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

    /**
     * What came of it: an address to go on, a sentence that it was said before, or the form again.
     *
     * @param preview what would be recorded
     * @param already the name of that sentence
     */
    record Outcome(
            Draft draft,
            Complaints complaints,
            List<String> preview,
            HttpStatusCode status,
            @Nullable String goTo,
            @Nullable String already) {
        static Outcome form(Draft draft, Complaints complaints, HttpStatusCode status) {
            return new Outcome(draft, complaints, List.of(), status, null, null);
        }
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
            return Outcome.form(draft, read.complaints(), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            var step = EnvelopeReader.ofPosts()
                    .read(
                            read.envelope().toString().getBytes(StandardCharsets.UTF_8),
                            LocalDate.now(clock),
                            caller.organisation())
                    .step();
            if (step.step().effectiveOn().firstDay().isAfter(LocalDate.now(clock))) return ahead(draft);
            List<String> asked = AskedToConfirm.wouldBe(step, sight).stream()
                    .map(new Names(() -> sight)::of)
                    .toList();
            Telling telling = drafting.telling(sight, draft.language());
            String what = telling.say()
                    .text(
                            "record.preview",
                            telling.what(step),
                            telling.on(step.step().effectiveOn()));
            String who = telling.say().text("record.asked", String.join(", ", asked), asked.size());
            return new Outcome(draft, new Complaints(), List.of(what, who), HttpStatus.OK, null, null);
        } catch (Refusal refusal) {
            return refused(draft, refusal, sight);
        }
    }

    private Outcome ahead(Draft draft) {
        Complaints complaints = new Complaints();
        complaints.add("effectiveOn", texts.getMessage("record.ahead", null, draft.language()));
        return Outcome.form(draft, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Outcome record(Draft draft, Sight sight, Caller caller) {
        Read read = read(draft);
        if (!read.complaints().isEmpty())
            return Outcome.form(draft, read.complaints(), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            StepDesk.Receipt receipt =
                    desk.getObject().record(read.envelope().toString().getBytes(StandardCharsets.UTF_8), caller);
            heads.reaches(receipt.position(), PATIENCE);
            return new Outcome(draft, new Complaints(), List.of(), HttpStatus.SEE_OTHER, address(draft, receipt), null);
        } catch (Refusal refusal) {
            return refused(draft, refusal, sight);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemType.TRY_LATER, "filling");
        }
    }

    private String address(Draft draft, StepDesk.Receipt receipt) {
        return drafting.next(draft)
                .map(next -> UriComponentsBuilder.fromUriString(next)
                        .replaceQueryParam("recorded", receipt.stepId())
                        .build()
                        .toUriString())
                .orElseGet(() -> "/erfassen?recorded=" + receipt.stepId() + "&"
                        + receipt.subject().kind().field() + "="
                        + receipt.subject().slug());
    }

    /** Whoever has to log in first is asked to by the page for that, which keeps what was typed. */
    private Outcome refused(Draft draft, Refusal refusal, Sight sight) {
        if (refusal.type() == ProblemType.NOT_LOGGED_IN) throw refusal;
        String already = Kindness.of(refusal.rule());
        if (already != null) return new Outcome(draft, new Complaints(), List.of(), HttpStatus.OK, null, already);
        Complaints complaints = new Complaints();
        if (refusal.type() == ProblemType.ID_CONFLICT) {
            complaints.add("", texts.getMessage("record.conflict", null, draft.language()));
            return Outcome.form(drafting.renamed(draft, StepId.random().value()), complaints, HttpStatus.CONFLICT);
        }
        Say say = drafting.telling(sight, draft.language()).say();
        Problem problem = new Plainly(say, draft.labelled()).of(refusal, null);
        String field = problem.field() == null
                ? ""
                : problem.field().replaceFirst("^/", "").replace('/', '.');
        complaints.add(field, sentence(problem, draft));
        return Outcome.form(draft, complaints, HttpStatusCode.valueOf(problem.status()));
    }

    private String sentence(Problem problem, Draft draft) {
        if (problem.accepted() == null) return problem.detail();
        return problem.detail() + " "
                + texts.getMessage("problem.accepted", new Object[] {problem.accepted()}, draft.language());
    }
}
