package de.kooperationsbuch.command.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The common years of Musterstadt and its Verbund in short forms: cycles named by their year. */
final class Year {
    static final Draft OPENED_2023 = opened("zyklus-2023", "2023", "2023");
    static final Draft OPENED_2024 = opened("zyklus-2024", "2024", "2024");
    static final Draft STANDARD = standard(1, 0);
    static final Draft PLAN = plan("ActionPlanAdopted", "oeffnung");

    private Year() {}

    static Draft opened(String cycle, String from, String until) {
        return in(cycle, "CycleOpened", ",'from':'" + from + "','until':'" + until + "'")
                .on("2023");
    }

    static Draft standard(int meetings, int conferences) {
        return Draft.of("CycleStandardAgreed", """
                {'networkMeetings':%d,'dialogConferences':%d,'stadtratReports':0,'infoSessions':0,'expertTalks':0,'actionPlans':0}""".formatted(meetings, conferences))
                .on("2023");
    }

    static Draft standardEnded(String on) {
        return Draft.of("CycleStandardEnded", "{'reason':'neue Form'}").on(on);
    }

    static Draft meeting() {
        return Draft.of("NetworkMeetingHeld", "{'participants':[]}");
    }

    static Draft meetingIn(String cycle) {
        return in(cycle, "NetworkMeetingHeld", ",'participants':[]");
    }

    /** A plan of one measure for its first goal. */
    static Draft plan(String step, String... goals) {
        String named = Stream.of(goals)
                .map(goal -> "{'goal':'" + goal + "','title':'Ziel'}")
                .collect(Collectors.joining(","));
        return Draft.of(step, """
                {'title':'Handlungsplan','coAuthors':['vielfalt-musterstadt'],'goals':[%s],
                 'measures':[{'measure':'schulung','goal':'%s','title':'Schulung','responsible':'musterstadt','staffing':'STAFF'}]}""".formatted(named, goals[0]));
    }

    static Draft reviewed(String goal, String status) {
        return reviewedIn("zyklus-2024", goal, status);
    }

    static Draft reviewedIn(String cycle, String goal, String status) {
        return in(cycle, "GoalReviewed", ",'goal':'" + goal + "','status':'" + status + "'");
    }

    static Draft adjusted(String measure) {
        return in("zyklus-2024", "MeasureAdjusted", ",'measure':'" + measure + "','change':'zwei Termine statt einem'");
    }

    static Draft waived(String block) {
        return in("zyklus-2024", "StepWaived", ",'block':'" + block + "','reason':'Stelle unbesetzt'");
    }

    static Draft indicatorAgreed(String indicator) {
        return in(
                "zyklus-2024",
                "IndicatorAgreed",
                ",'indicator':'" + indicator + "','title':'Beratungen','unit':'Gespräche','target':'100'");
    }

    static Draft indicatorReported(String indicator) {
        return in("zyklus-2024", "IndicatorReported", ",'indicator':'" + indicator + "','value':'80'");
    }

    static Draft ratedBy(String organisation) {
        return in("zyklus-2024", "PartnershipRated", ",'equality':3,'reliability':4,'information':2,'influence':3")
                .by(organisation);
    }

    static Draft closed(String... carriedOver) {
        return closedIn("zyklus-2024", carriedOver);
    }

    static Draft closedIn(String cycle, String... carriedOver) {
        String goals = Stream.of(carriedOver).map(goal -> "'" + goal + "'").collect(Collectors.joining(","));
        return in(cycle, "CycleClosed", ",'summary':'gutes Jahr','carriedOver':[" + goals + "]");
    }

    static Draft about(String step, String of, String more) {
        return Draft.of(step, SubjectKind.COOPERATION, "{'of':'" + of + "'" + more + "}");
    }

    static Draft confirmedBy(String organisation, String of) {
        return about("StepConfirmed", of, "").by(organisation);
    }

    private static Draft in(String cycle, String step, String more) {
        return Draft.of(step, "{'cycle':'" + cycle + "'" + more + "}");
    }

    /** That the last of these steps is accepted after the others. */
    static void assertAccepted(Draft... story) {
        Draft last = story[story.length - 1];
        assertThat(before(story).decide(last)).isPresent();
    }

    /** Why the last of these steps is refused after the others. */
    static RuleBroken refusal(Draft... story) {
        Told told = before(story);
        return catchThrowableOfType(RuleBroken.class, () -> told.decide(story[story.length - 1]));
    }

    private static Told before(Draft... story) {
        List<Draft> all = List.of(story);
        return Told.of(all.subList(0, all.size() - 1), all.get(all.size() - 1));
    }
}
