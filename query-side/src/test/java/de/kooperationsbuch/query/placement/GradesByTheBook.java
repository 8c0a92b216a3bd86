package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.AgreementNegotiated;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.cooperation.FormatEnded;
import de.kooperationsbuch.kernel.cycle.ActionPlanAdopted;
import de.kooperationsbuch.kernel.cycle.DialogConferenceHeld;
import de.kooperationsbuch.kernel.cycle.ExpertTalkHeld;
import de.kooperationsbuch.kernel.cycle.NetworkMeetingHeld;
import de.kooperationsbuch.kernel.cycle.StadtratReportFiled;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.Voice;
import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The three grades word by word, from all steps anew for each day; every thing is begun and ended at most once. */
record GradesByTheBook(Constellation c) {

    Grades on(LocalDate day) {
        return new Grades(formalisation(day), involvement(day), funding(day));
    }

    FundingByTheBook fundings() {
        return new FundingByTheBook(c.cooperationSteps(), c.verbund());
    }

    private Grade formalisation(LocalDate day) {
        List<AgreementNegotiated> agreements = agreements()
                .filter(agreed -> !agreed.effectiveFrom().firstDay().isAfter(day))
                .toList();
        List<RecordedStep> standards = steps(CycleStandardAgreed.class, day);
        if (agreements.isEmpty()
                && standards.isEmpty()
                && steps(FormatAgreed.class, day).isEmpty()) return Grade.UNRECORDED;
        List<AgreementNegotiated> inForce =
                agreements.stream().filter(agreed -> inForce(agreed, day)).toList();
        boolean standard = standards.stream().anyMatch(begun -> !closed(begun, day));
        if (standard
                && inForce.stream().anyMatch(agreed -> agreed.terms().mandate().size() == 3)) return Grade.HIGH;
        return standard || !inForce.isEmpty() || format(day) ? Grade.MEDIUM : Grade.LOW;
    }

    private Stream<AgreementNegotiated> agreements() {
        return c.cooperationSteps().stream()
                .filter(recorded -> recorded.step() instanceof AgreementNegotiated agreed
                        && agreed.parties().containsAll(List.of(c.kommune(), c.verbund())))
                .map(recorded -> (AgreementNegotiated) recorded.step());
    }

    private boolean inForce(AgreementNegotiated agreed, LocalDate day) {
        boolean expired = agreed.effectiveUntil() != null
                && agreed.effectiveUntil().lastDay().isBefore(day);
        return !expired
                && none(recorded -> recorded.step() instanceof NoticeGiven notice
                        && notice.agreement().equals(agreed.agreement())
                        && notice.endsOn().lastDay().isBefore(day))
                && none(recorded -> recorded.step() instanceof AgreementEnded ended
                        && ended.agreement().equals(agreed.agreement())
                        && Span.lastDay(recorded).isBefore(day));
    }

    private boolean closed(RecordedStep standard, LocalDate day) {
        return !none(end -> end.step() instanceof CycleStandardEnded
                && !Span.lastDay(end).isBefore(Span.firstDay(standard))
                && Span.lastDay(end).isBefore(day));
    }

    private boolean format(LocalDate day) {
        return steps(FormatAgreed.class, day).stream()
                .map(begun -> (FormatAgreed) begun.step())
                .anyMatch(agreed -> none(end -> end.step() instanceof FormatEnded ended
                        && ended.format().equals(agreed.format())
                        && Span.lastDay(end).isBefore(day)));
    }

    private Grade involvement(LocalDate day) {
        List<RecordedStep> encounters = begun(day).filter(this::isEncounter).toList();
        List<RecordedStep> plans = begun(day)
                .filter(recorded -> recorded.step() instanceof ActionPlanAdopted plan
                        && plan.coAuthors().contains(c.verbund()))
                .toList();
        List<RelationEstablished> seats = seats(day);
        if (encounters.isEmpty()
                && plans.isEmpty()
                && seats.isEmpty()
                && steps(FormatAgreed.class, day).isEmpty()) return Grade.UNRECORDED;
        List<RelationEstablished> held =
                seats.stream().filter(seat -> held(seat, day)).toList();
        if (held.stream().anyMatch(seat -> seat.voice() == Voice.CO_DECIDING)
                && plans.stream().anyMatch(plan -> Span.firstDay(plan).isAfter(day.minusMonths(24)))) return Grade.HIGH;
        boolean voice = held.stream().anyMatch(seat -> seat.voice() != Voice.GUEST);
        long lately = encounters.stream()
                .filter(met -> Span.firstDay(met).isAfter(day.minusMonths(15)))
                .count();
        return format(day) || voice || lately >= 2 ? Grade.MEDIUM : Grade.LOW;
    }

    private boolean isEncounter(RecordedStep recorded) {
        return recorded.step() instanceof DialogConferenceHeld
                || recorded.step() instanceof StadtratReportFiled
                || recorded.step() instanceof NetworkMeetingHeld met
                        && met.participants().contains(c.verbund())
                || recorded.step() instanceof ExpertTalkHeld talk
                        && talk.participants().contains(c.verbund());
    }

    private List<RelationEstablished> seats(LocalDate day) {
        return c.mapSteps().stream()
                .filter(recorded -> !Span.firstDay(recorded).isAfter(day))
                .filter(recorded -> recorded.step() instanceof RelationEstablished seat
                        && seat.kind().name().equals("SEAT_IN")
                        && seat.from().equals(c.verbund())
                        && seat.to().value().equals("beirat")
                        && seat.viaPerson() == null)
                .map(recorded -> (RelationEstablished) recorded.step())
                .toList();
    }

    private boolean held(RelationEstablished seat, LocalDate day) {
        return c.mapSteps().stream()
                .noneMatch(end -> end.step() instanceof RelationEnded ended
                        && ended.relation().equals(seat.relation())
                        && Span.lastDay(end).isBefore(day));
    }

    private Grade funding(LocalDate day) {
        if (fundings().begun(day).isEmpty()) return Grade.UNRECORDED;
        if (fundings().lasting(day)) return Grade.HIGH;
        return fundings().secured(day).isEmpty() ? Grade.LOW : Grade.MEDIUM;
    }

    private List<RecordedStep> steps(Class<?> type, LocalDate day) {
        return begun(day).filter(recorded -> type.isInstance(recorded.step())).toList();
    }

    private Stream<RecordedStep> begun(LocalDate day) {
        return c.cooperationSteps().stream()
                .filter(recorded -> !Span.firstDay(recorded).isAfter(day));
    }

    private boolean none(Predicate<RecordedStep> such) {
        return c.cooperationSteps().stream().noneMatch(such);
    }
}
