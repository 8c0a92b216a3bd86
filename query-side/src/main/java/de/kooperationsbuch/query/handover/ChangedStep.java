package de.kooperationsbuch.query.handover;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Sentences;
import de.kooperationsbuch.query.standing.Standing;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A step that is new, or about which something was said.
 *
 * @param title what people call such a step, in the reader's language
 * @param recordedAt of the step itself
 */
record ChangedStep(
        StepId stepId,
        String step,
        String title,
        PartialDate effectiveOn,
        Instant recordedAt,
        OrganisationId by,
        Standing standing) {
    /** Those recorded at this instant or later, or with a step about them that was; in the order of their recording, with those withdrawn. */
    static List<ChangedStep> since(Instant first, Standings standings, Locale language) {
        return standings.rows().stream()
                .filter(row -> Stream.concat(Stream.of(row.recorded()), row.chain().stream())
                        .anyMatch(link -> !link.recordedAt().isBefore(first)))
                .map(row -> of(row, language))
                .toList();
    }

    private static ChangedStep of(StandingStep row, Locale language) {
        RecordedStep recorded = row.recorded();
        Step step = recorded.step();
        return new ChangedStep(
                step.stepId(),
                step.stepName(),
                StepTitles.of(step.stepName(), Sentences.spoken(language)),
                step.step().effectiveOn(),
                recorded.recordedAt(),
                step.step().by(),
                row.standing());
    }
}
