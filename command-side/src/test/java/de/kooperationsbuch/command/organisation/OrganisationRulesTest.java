package de.kooperationsbuch.command.organisation;

import static de.kooperationsbuch.command.Cast.registered;
import static de.kooperationsbuch.command.Rules.AN_ORGANISATION_IS_DISSOLVED_ONCE;
import static de.kooperationsbuch.command.Rules.AN_ORGANISATION_IS_NOT_PART_OF_ITSELF;
import static de.kooperationsbuch.command.Rules.AN_ORGANISATION_IS_REGISTERED_ONCE;
import static de.kooperationsbuch.command.Rules.A_KEY_FIGURE_LIES_IN_ITS_RANGE;
import static de.kooperationsbuch.command.Rules.A_MEMBER_JOINS_ONCE;
import static de.kooperationsbuch.command.Rules.ONLY_A_KOMMUNE_LIES_IN_A_LAND;
import static de.kooperationsbuch.command.Rules.ONLY_A_MEMBER_LEAVES;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.organisation.KeyFigure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class OrganisationRulesTest {
    private static final Draft VERBUND =
            registered("vielfalt-musterstadt", "'kind':'VERBUND','name':'Vielfalt Musterstadt'");

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                Scenario.of(AN_ORGANISATION_IS_REGISTERED_ONCE, VERBUND)
                        .accepts(Draft.of("OrganisationRenamed", "{'name':'Vielfalt e. V.'}"))
                        .refuses(VERBUND.id("noch-einmal"), null, "vielfalt-musterstadt"),
                Scenario.of(ONLY_A_KOMMUNE_LIES_IN_A_LAND)
                        .accepts(registered("neustadt", "'kind':'KOMMUNE','name':'Neustadt','land':'DE-SN'"))
                        .refuses(
                                registered("neustadt", "'kind':'NETWORK','name':'Neustadt','land':'DE-SN'"),
                                "/data/land",
                                "NETWORK"),
                Scenario.of(AN_ORGANISATION_IS_NOT_PART_OF_ITSELF)
                        .accepts(registered("neues-amt", "'kind':'AUTHORITY','name':'Amt','partOf':'musterstadt'"))
                        .refuses(
                                registered("neues-amt", "'kind':'AUTHORITY','name':'Amt','partOf':'neues-amt'"),
                                "/data/partOf",
                                "neues-amt"),
                Scenario.of(AN_ORGANISATION_IS_DISSOLVED_ONCE, VERBUND, Draft.of("OrganisationDissolved"))
                        .accepts(Draft.of("AwardReceived", "{'title':'Preis für das Lebenswerk'}"))
                        .refuses(Draft.of("OrganisationDissolved"), null, "vielfalt-musterstadt"),
                Scenario.of(A_MEMBER_JOINS_ONCE, VERBUND, joined("Frauen e. V."))
                        .accepts(joined("Frauen und Familien e. V."))
                        .refuses(joined("Frauen e. V."), "/data/member", "Frauen e. V."),
                Scenario.of(ONLY_A_MEMBER_LEAVES, VERBUND, joined("Frauen e. V."))
                        .accepts(left("Frauen e. V."))
                        .refuses(left("Jugend e. V."), "/data/member", "Jugend e. V."),
                Scenario.of(A_KEY_FIGURE_LIES_IN_ITS_RANGE, VERBUND)
                        .accepts(figure("MIGRATION_SHARE_PERCENT", "100"))
                        .refuses(
                                figure("MIGRATION_SHARE_PERCENT", "100.1"),
                                "/data/value",
                                "MIGRATION_SHARE_PERCENT",
                                "100.1",
                                "0 – 100"));
    }

    @Test
    void who_left_may_join_again() {
        var story = List.of(VERBUND, joined("Frauen e. V."), left("Frauen e. V."));
        assertThat(Told.of(story, joined("Frauen e. V.")).decide(joined("Frauen e. V.")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "INHABITANTS, 0, true",
        "INHABITANTS, -1, false",
        "INHABITANTS, 2.0, true",
        "INHABITANTS, 2.5, false",
        "VOLUNTEER_HOURS, 2.5, true",
        "COORDINATION_FTE, -0.5, false",
        "MIGRATION_SHARE_PERCENT, 0, true"
    })
    void heads_are_whole_hours_are_not_and_nothing_is_negative(KeyFigure figure, String value, boolean holds) {
        assertThat(FigureRange.holds(figure, new Decimal(value))).isEqualTo(holds);
    }

    private static Draft joined(String member) {
        return Draft.of("MemberJoined", "{'member':'" + member + "'}");
    }

    private static Draft left(String member) {
        return Draft.of("MemberLeft", "{'member':'" + member + "'}");
    }

    private static Draft figure(String figure, String value) {
        return Draft.of("KeyFigureRecorded", "{'figure':'" + figure + "','value':'" + value + "','asOf':'2024'}");
    }
}
