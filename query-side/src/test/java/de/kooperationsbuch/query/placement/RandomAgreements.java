package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.cast.Book;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** An agreement recorded directly and one that was negotiated, and what became of both at random. */
final class RandomAgreements {
    private enum Move {
        AMEND,
        PROPOSE,
        GIVE_NOTICE,
        END,
        CORRECT_FIRST,
        CORRECT_NOTICE,
        CORRECT_END,
        WITHDRAW_NOTICE
    }

    private record Draft(Move move, String agreement, String from, String until) {
        Draft of(String other) {
            return new Draft(move, other, from, until);
        }
    }

    private static final String HAUS = "haus";
    private static final String GARTEN = "garten";

    private final Book book = Book.openedIn("2019");
    private final Map<String, Integer> versions = new HashMap<>(Map.of(HAUS, 1, GARTEN, 0));
    private final Map<String, String> notices = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();
    private int told;

    private RandomAgreements() {
        book.step("AgreementNegotiated", "first", "2019", agreed(new Draft(Move.AMEND, HAUS, "2022", "2024-06")));
        book.step("NegotiationOpened", "talks", "2019", "subject: Garten, " + named(GARTEN));
        amend("AgreementNegotiated", new Draft(Move.AMEND, GARTEN, "2022-06", "2024"));
    }

    static Arbitrary<Book> books() {
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.of(2021, 2022, 2023, 2024),
                        Arbitraries.of("", "-02", "-06", "-05-31", "-06-01", "-06-30", "-07-01", "-12"))
                .as((year, day) -> year + day);
        return Combinators.combine(Arbitraries.of(Move.class), Arbitraries.of(HAUS, GARTEN), days, days)
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(RandomAgreements::book);
    }

    private static Book book(List<Draft> drafts) {
        RandomAgreements agreements = new RandomAgreements();
        drafts.forEach(agreements::tell);
        return agreements.book;
    }

    private void tell(Draft draft) {
        String end = "agreement: %s, reason: EXPIRED".formatted(draft.agreement());
        String notice = "agreement: %s, reason: Haushalt, endsOn: %s".formatted(draft.agreement(), draft.from());
        switch (draft.move()) {
            case AMEND -> amend("AgreementAmended", draft);
            case PROPOSE -> propose(draft);
            case GIVE_NOTICE -> notices.put(draft.agreement(), say("NoticeGiven", "2021", notice));
            case END -> ends.put(draft.agreement(), say("AgreementEnded", draft.from(), end));
            case CORRECT_FIRST -> correct("first", "data: {%s}".formatted(agreed(draft.of(HAUS))));
            case CORRECT_NOTICE -> correct(notices.get(draft.agreement()), "data: {%s}".formatted(notice));
            case CORRECT_END -> correct(ends.get(draft.agreement()), "effectiveOn: " + draft.from());
            case WITHDRAW_NOTICE -> withdraw(notices.remove(draft.agreement()));
        }
    }

    private void amend(String name, Draft draft) {
        propose(draft);
        int version = versions.get(draft.agreement());
        book.by("musterstadt");
        say("ProposalAccepted", "2021", "agreement: %s, version: %d".formatted(draft.agreement(), version));
        book.step(name, draft.agreement() + "-v" + version, "2021", agreed(draft))
                .by("bunt");
    }

    private void propose(Draft draft) {
        versions.merge(draft.agreement(), 1, Integer::sum);
        say("ProposalTabled", "2021", "agreement: %s, %s".formatted(draft.agreement(), terms(draft)));
    }

    /** Nothing if there is nothing to correct. */
    private void correct(@Nullable String of, String how) {
        if (of != null) say("StepCorrected", "2024", "of: %s, %s".formatted(of, how));
    }

    private void withdraw(@Nullable String of) {
        if (of != null) say("StepWithdrawn", "2024", "of: %s, reason: Irrtum".formatted(of));
    }

    private String say(String name, String on, String data) {
        String id = "step-" + ++told;
        book.step(name, id, on, data);
        return id;
    }

    private static String agreed(Draft draft) {
        return named(draft.agreement()) + ", " + terms(draft);
    }

    private static String named(String agreement) {
        return "agreement: %s, title: Pakt, parties: [musterstadt, bunt]".formatted(agreement);
    }

    private static String terms(Draft draft) {
        String until = draft.until().compareTo(draft.from()) < 0 ? "" : ", effectiveUntil: " + draft.until();
        return "terms: {fieldsOfAction: [], tasks: [], mandate: []}, effectiveFrom: " + draft.from() + until;
    }
}
