package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.agreement.Moves.JOBCENTER;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.STRANGER;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds in every negotiation, whoever moves how. */
class NegotiationLawsTest {
    private static final List<String> PARTIES = List.of(KOMMUNE, VERBUND, JOBCENTER);
    private static final Draft MEETING =
            Draft.of("NetworkMeetingHeld", "{'participants':[]}").id("sitzung");
    private static final Draft CORRECTED = Draft.of(
                    "StepCorrected",
                    SubjectKind.COOPERATION,
                    "{'of':'sitzung','data':{'participants':['musterstadt']}}")
            .id("korrektur");

    @Provide
    Arbitrary<List<Draft>> moves() {
        Arbitrary<Draft> answers =
                Arbitraries.integers().between(1, 4).map(version -> Moves.accepted("rahmen", version));
        Arbitrary<Draft> others = Arbitraries.of(
                Moves.opened("rahmen", PARTIES.toArray(String[]::new)),
                Moves.tabled("rahmen", "Räume"),
                Moves.tabled("rahmen", "Zeiten"),
                Moves.tabled("rahmen", "Geld"),
                Moves.rejected("rahmen", 1),
                Moves.rejected("rahmen", 2),
                Moves.brokenOff("rahmen"),
                Moves.negotiated("rahmen", PARTIES.toArray(String[]::new)).id("rahmen-v1"),
                Moves.agreed("AgreementAmended", "rahmen", PARTIES.toArray(String[]::new)),
                Moves.notice("rahmen"));
        Arbitrary<String> authors = Arbitraries.of(KOMMUNE, VERBUND, JOBCENTER, STRANGER);
        Arbitrary<Draft> moves = Combinators.combine(Arbitraries.oneOf(answers, answers, others), authors)
                .as(Draft::by);
        return moves.list().ofMinSize(20).ofMaxSize(60);
    }

    @Property(tries = 300)
    void nothing_is_agreed_but_what_every_party_accepted_in_its_latest_version(@ForAll("moves") List<Draft> moves) {
        List<Step> book = new ArrayList<>();
        Told told = begun();
        boolean agreed = false;
        for (Draft move : moves) {
            List<Step> now = recorded(told, move);
            if (now.isEmpty()) continue;
            book.add(now.get(0));
            assertThat(now.size() > 1).as("%s", move).isEqualTo(isAcceptedByAll(book));
            agreed |= now.size() > 1;
        }
        Statistics.label("agreed")
                .collect(agreed)
                .coverage(coverage -> coverage.check(true).percentage(part -> part > 10));
    }

    /** Read from the moves alone: the last one is an acceptance, and every party has accepted the version tabled last. */
    private static boolean isAcceptedByAll(List<Step> moves) {
        Set<String> accepted = new HashSet<>();
        int version = 0;
        for (Step move : moves) {
            if (move instanceof ProposalTabled) {
                version++;
                accepted.clear();
            }
            if (move instanceof ProposalTabled || move instanceof ProposalAccepted a && a.version() == version)
                accepted.add(move.step().by().value());
        }
        return moves.get(moves.size() - 1) instanceof ProposalAccepted && accepted.equals(Set.copyOf(PARTIES));
    }

    @Property(tries = 100)
    void a_history_told_anew_goes_on_as_if_it_had_been_told_once(@ForAll("moves") List<Draft> moves) {
        Told once = begun();
        Told anew = begun();
        for (int i = 0; i < moves.size(); i++) {
            if (i == moves.size() / 2) anew.record(CORRECTED);
            Draft move = moves.get(i).id("zug-" + i);
            assertThat(recorded(anew, move)).isEqualTo(recorded(once, move));
        }
    }

    private static Told begun() {
        return Told.of(List.of(OPENED, MEETING, Moves.opened("rahmen", PARTIES.toArray(String[]::new))), OPENED);
    }

    private static List<Step> recorded(Told told, Draft move) {
        try {
            return told.record(move);
        } catch (Refusal refused) {
            return List.of();
        }
    }
}
