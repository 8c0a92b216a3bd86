package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.util.List;

/** What the parties of the agreement "pakt" said, one step a second: musterstadt, bunt and, if a test invites it, the Jobcenter. */
final class Talks {
    private final Book book = new Book();

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
        book.through(way);
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
        book.by(by).step(name, stepId, on, data);
        return this;
    }

    private String next(String word) {
        return word + "-" + (now() + 1);
    }

    /** Position of the last step, and the second at which it was recorded. */
    int now() {
        return book.cooperation().size();
    }

    List<Agreement> agreements() {
        return Agreements.of(Standings.of(book.cooperation()));
    }

    Agreement pakt() {
        return paktKnownAt(now());
    }

    Agreement paktKnownAt(int position) {
        return Agreements.named(
                "pakt", Agreements.of(Standings.of(book.cooperation().subList(0, position))));
    }
}
