package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The grade of formalisation word by word. */
record FormalisationByTheBook(GradesByTheBook book) {

    Grade on(LocalDate day) {
        List<AgreedTerms> agreements = agreements()
                .filter(agreed -> !agreed.effectiveFrom().firstDay().isAfter(day))
                .toList();
        List<RecordedStep> standards = book.steps(CycleStandardAgreed.class, day);
        if (agreements.isEmpty()
                && standards.isEmpty()
                && book.steps(FormatAgreed.class, day).isEmpty()) return Grade.UNRECORDED;
        List<AgreedTerms> inForce =
                agreements.stream().filter(agreed -> inForce(agreed, day)).toList();
        boolean standard = standards.stream().anyMatch(begun -> !closed(begun, day));
        if (standard
                && inForce.stream().anyMatch(agreed -> agreed.terms().mandate().size() == 3)) return Grade.HIGH;
        return standard || !inForce.isEmpty() || book.format(day) ? Grade.MEDIUM : Grade.LOW;
    }

    private Stream<AgreedTerms> agreements() {
        return book.c().cooperationSteps().stream()
                .filter(recorded -> recorded.step() instanceof AgreedTerms agreed
                        && agreed.parties()
                                .containsAll(
                                        List.of(book.c().kommune(), book.c().verbund())))
                .map(recorded -> (AgreedTerms) recorded.step());
    }

    private boolean inForce(AgreedTerms agreed, LocalDate day) {
        List<AgreedTerms> versions = agreements()
                .filter(version -> version.agreement().equals(agreed.agreement()))
                .toList();
        boolean replaced = versions.subList(versions.indexOf(agreed) + 1, versions.size()).stream()
                .anyMatch(later -> !later.effectiveFrom().firstDay().isAfter(day));

        boolean expired = agreed.effectiveUntil() != null
                && agreed.effectiveUntil().lastDay().isBefore(day);
        return !expired
                && !replaced
                && book.none(recorded -> recorded.step() instanceof NoticeGiven notice
                        && notice.agreement().equals(agreed.agreement())
                        && notice.endsOn().lastDay().isBefore(day))
                && book.none(recorded -> recorded.step() instanceof AgreementEnded ended
                        && ended.agreement().equals(agreed.agreement())
                        && recorded.lastDay().isBefore(day));
    }

    private boolean closed(RecordedStep standard, LocalDate day) {
        return !book.none(end -> end.step() instanceof CycleStandardEnded
                && !end.lastDay().isBefore(standard.firstDay())
                && end.lastDay().isBefore(day));
    }
}
