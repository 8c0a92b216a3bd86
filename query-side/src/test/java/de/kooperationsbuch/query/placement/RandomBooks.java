package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.cast.Book;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Books with a handful of steps at random, close enough in time that they meet, often at month ends. */
final class RandomBooks {
    private static final List<String> ENDINGS = List.of(
            "AgreementAmended",
            "AgreementEnded",
            "NoticeGiven",
            "FormatEnded",
            "RelationEnded",
            "FundingEnded",
            "FundingExtended");
    private static final List<String> REMARKS =
            List.of("StepConfirmed", "StepDisputed", "StepDisputed", "StepCorrected", "StepCorrected");
    private static final List<String> BEGINNINGS = List.of(
            "AgreementNegotiated",
            "CycleStandardAgreed",
            "FormatAgreed",
            "NetworkMeetingHeld",
            "ExpertTalkHeld",
            "DialogConferenceHeld",
            "StadtratReportFiled",
            "ActionPlanAdopted",
            "RelationEstablished",
            "FundingGranted");

    private RandomBooks() {}

    record Draft(String name, String on, String other, int choice, boolean inferred) {}

    static Arbitrary<Book> books() {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of(BEGINNINGS)),
                Tuple.of(20, Arbitraries.of("FundingGranted", "AgreementNegotiated", "RelationEstablished")),
                Tuple.of(25, Arbitraries.of(ENDINGS)),
                Tuple.of(5, Arbitraries.of("CooperationPaused", "CooperationResumed", "CycleStandardEnded")),
                Tuple.of(15, Arbitraries.of(REMARKS)),
                Tuple.of(1, Arbitraries.of("CooperationEnded")));
        return Combinators.combine(
                        names, days(), days(), Arbitraries.integers().between(0, 23), Arbitraries.of(true, false))
                .as(Draft::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(36)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(RandomBooks::book);
    }

    private static Arbitrary<String> days() {
        return Combinators.combine(
                        Arbitraries.of(2023, 2024, 2025),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("", "-01", "-15", "-28", "-28", "-30", "-31", "-31", "year"))
                .as((year, month, day) -> day.equals("year") ? "" + year : day(year, month, day));
    }

    private static String day(int year, int month, String day) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        String shown = day.isEmpty() || Integer.parseInt(day.substring(1)) <= last ? day : "-" + last;
        return "%d-%02d%s".formatted(year, month, shown);
    }

    private static Book book(List<Draft> drafts) {
        Book book = Book.openedIn("2023-02");
        List<Draft> told = new ArrayList<>();
        for (Draft draft : drafts) {
            String data = data(draft, told);
            if (data == null) continue;
            told.add(draft);
            String stepId = "step-" + told.size();
            boolean ofTheOther =
                    draft.name().equals("StepConfirmed") || draft.name().equals("StepDisputed");
            book.by(ofTheOther ? "musterstadt" : "bunt");
            if (draft.inferred()) book.inferred(draft.name(), stepId, draft.on(), data);
            else book.step(draft.name(), stepId, draft.on(), data);
        }
        return book;
    }

    /** Null where the step would end what never began or has ended already. */
    private static String data(Draft draft, List<Draft> told) {
        if (REMARKS.contains(draft.name())) return remark(draft, told);
        return ENDINGS.contains(draft.name())
                ? RandomData.ending(draft, told)
                : RandomData.beginning(draft, "thing-" + told.size());
    }

    /** About the step told last, and only if that is not itself a remark: so nothing is remarked upon twice. */
    private static String remark(Draft draft, List<Draft> told) {
        if (told.isEmpty() || REMARKS.contains(told.get(told.size() - 1).name())) return null;
        String of = "of: step-" + told.size();
        if (draft.name().equals("StepDisputed")) return of + ", reason: So war es nicht";
        return draft.name().equals("StepCorrected") ? of + ", effectiveOn: " + draft.other() : of;
    }
}
