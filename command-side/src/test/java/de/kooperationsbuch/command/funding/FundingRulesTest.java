package de.kooperationsbuch.command.funding;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_APPLICATION_COMES_FIRST_AND_ONCE;
import static de.kooperationsbuch.command.Rules.A_FUNDING_DOES_NOT_FOLLOW_ITSELF;
import static de.kooperationsbuch.command.Rules.A_FUNDING_HAS_BEEN_GRANTED;
import static de.kooperationsbuch.command.Rules.A_FUNDING_HAS_NOT_ENDED;
import static de.kooperationsbuch.command.Rules.A_FUNDING_IS_GRANTED_ONCE;
import static de.kooperationsbuch.command.Rules.A_FUNDING_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_GRANT_IS_COMPLETE;
import static de.kooperationsbuch.command.Rules.ONLY_AN_OPEN_APPLICATION_IS_REJECTED;
import static de.kooperationsbuch.command.Rules.STRUCTURAL_FUNDING_HAS_NO_END_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.command.Told;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class FundingRulesTest {
    static final String TERMS =
            "'level':'LAND','purpose':'Koordination','from':'2024','recipient':'vielfalt-musterstadt'";
    static final Draft APPLIED = Draft.of("FundingApplied", "{'funding':'stelle','kind':'PROJECT'," + TERMS + "}");
    static final Draft GRANTED = Draft.of("FundingGranted", "{'funding':'stelle'}");
    private static final Draft OTHER =
            Draft.of("FundingGranted", "{'funding':'haus','kind':'STRUCTURAL'," + TERMS + "}");
    private static final Draft REJECTED =
            Draft.of("FundingRejected", "{'funding':'stelle','reason':'Mittel erschöpft'}");
    private static final Draft ENDED = Draft.of("FundingEnded", "{'funding':'stelle'}");

    public static Stream<Scenario> scenarios() {
        return Stream.concat(beforeTheGrant(), afterTheGrant());
    }

    private static Stream<Scenario> beforeTheGrant() {
        return Stream.of(
                Scenario.of(AN_APPLICATION_COMES_FIRST_AND_ONCE, OPENED, APPLIED)
                        .accepts(OTHER)
                        .refuses(APPLIED, "/data/funding", "stelle"),
                Scenario.of(ONLY_AN_OPEN_APPLICATION_IS_REJECTED, OPENED, APPLIED, OTHER)
                        .accepts(REJECTED)
                        .refuses(
                                Draft.of("FundingRejected", "{'funding':'haus','reason':'Mittel erschöpft'}"),
                                "/data/funding",
                                "haus",
                                "GRANTED"),
                Scenario.of(A_GRANT_IS_COMPLETE, OPENED, APPLIED)
                        .accepts(GRANTED)
                        .refuses(
                                Draft.of("FundingGranted", "{'funding':'haus','level':'LAND'}"),
                                "/data/kind",
                                "kind",
                                "haus"),
                Scenario.of(STRUCTURAL_FUNDING_HAS_NO_END_DATE, OPENED)
                        .accepts(OTHER)
                        .refuses(
                                Draft.of(
                                        "FundingGranted",
                                        "{'funding':'haus','kind':'STRUCTURAL','until':'2027'," + TERMS + "}"),
                                "/data/until",
                                "2027"),
                Scenario.of(A_FUNDING_HAS_BEEN_GRANTED, OPENED, APPLIED, OTHER)
                        .accepts(paid("haus"))
                        .refuses(paid("stelle"), "/data/funding", "stelle"),
                Scenario.of(A_FUNDING_IS_GRANTED_ONCE, OPENED, APPLIED, REJECTED, OTHER)
                        .accepts(GRANTED)
                        .refuses(OTHER, "/data/funding", "haus"));
    }

    private static Stream<Scenario> afterTheGrant() {
        return Stream.of(
                Scenario.of(A_FUNDING_IS_KNOWN, OPENED, OTHER)
                        .accepts(paid("haus"))
                        .refuses(paid("stelle"), "/data/funding", "stelle"),
                Scenario.of(A_FUNDING_DOES_NOT_FOLLOW_ITSELF, OPENED, APPLIED, OTHER)
                        .accepts(follows("haus"))
                        .refuses(follows("stelle"), "/data/follows", "stelle"),
                Scenario.of(STRUCTURAL_FUNDING_HAS_NO_END_DATE, OPENED, APPLIED, GRANTED, OTHER)
                        .accepts(extended("stelle"))
                        .refuses(extended("haus"), "/data/until", "2027"),
                Scenario.of(A_FUNDING_HAS_NOT_ENDED, OPENED, APPLIED, GRANTED, ENDED)
                        .accepts(paid("stelle"))
                        .refuses(extended("stelle"), "/data/funding", "stelle"));
    }

    @Test
    void a_structural_grant_takes_no_end_date_from_its_application() {
        Draft temporary =
                Draft.of("FundingApplied", "{'funding':'stelle','kind':'PROJECT','until':'2026'," + TERMS + "}");
        Draft permanent = Draft.of("FundingGranted", "{'funding':'stelle','kind':'STRUCTURAL'}");
        assertThat(Told.of(List.of(OPENED, temporary), permanent).decide(permanent))
                .isPresent();
    }

    private static Draft paid(String funding) {
        return Draft.of("FundingPaid", "{'funding':'" + funding + "','amount':{'value':'100.00','currency':'EUR'}}");
    }

    private static Draft extended(String funding) {
        return Draft.of("FundingExtended", "{'funding':'" + funding + "','until':'2027'}");
    }

    private static Draft follows(String earlier) {
        return Draft.of("FundingGranted", "{'funding':'stelle','follows':'" + earlier + "'}");
    }
}
