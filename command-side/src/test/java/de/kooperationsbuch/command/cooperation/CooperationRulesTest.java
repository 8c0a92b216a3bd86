package de.kooperationsbuch.command.cooperation;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.A_COOPERATION_ENDS_ONCE;
import static de.kooperationsbuch.command.Rules.A_COOPERATION_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.A_FORMAT_ENDS_ONCE;
import static de.kooperationsbuch.command.Rules.A_FORMAT_IS_AGREED_ONCE;
import static de.kooperationsbuch.command.Rules.A_FORMAT_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_KOMMUNE_IS_OF_KIND_KOMMUNE;
import static de.kooperationsbuch.command.Rules.A_VERBUND_IS_OF_KIND_VERBUND;
import static de.kooperationsbuch.command.Rules.ONLY_A_PAUSED_COOPERATION_RESUMES;
import static de.kooperationsbuch.command.Rules.ONLY_A_RUNNING_COOPERATION_PAUSES;
import static de.kooperationsbuch.command.Rules.ONLY_A_STANDARD_IN_FORCE_ENDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.command.Told;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class CooperationRulesTest {
    private static final Draft PAUSED = Draft.of("CooperationPaused", "{'reason':'Stelle unbesetzt'}");
    private static final Draft RESUMED = Draft.of("CooperationResumed");
    private static final Draft ENDED = Draft.of("CooperationEnded", "{'reason':'Auftrag erfüllt'}");
    private static final Draft STANDARD_ENDED = Draft.of("CycleStandardEnded", "{'reason':'neue Form'}");
    private static final Draft STANDARD = Draft.of(
            "CycleStandardAgreed",
            "{'networkMeetings':4,'dialogConferences':1,'stadtratReports':1,'infoSessions':0,'expertTalks':0,'actionPlans':1}");

    public static Stream<Scenario> scenarios() {
        return Stream.concat(life(), standing());
    }

    private static Stream<Scenario> life() {
        return Stream.of(
                Scenario.of(A_COOPERATION_IS_OPENED_ONCE, OPENED)
                        .accepts(PAUSED)
                        .refuses(OPENED, null, "musterstadt-vielfalt"),
                Scenario.of(A_KOMMUNE_IS_OF_KIND_KOMMUNE)
                        .accepts(OPENED)
                        .refuses(
                                opened("musterstadt-jobcenter", "vielfalt-musterstadt"),
                                "/data/kommune",
                                "musterstadt-jobcenter",
                                "AUTHORITY"),
                Scenario.of(A_VERBUND_IS_OF_KIND_VERBUND)
                        .accepts(OPENED)
                        .refuses(opened("musterstadt", "musterstadt"), "/data/verbund", "musterstadt", "KOMMUNE"),
                Scenario.of(ONLY_A_RUNNING_COOPERATION_PAUSES, OPENED, PAUSED)
                        .accepts(ENDED)
                        .refuses(PAUSED, null, "PAUSED"),
                Scenario.of(ONLY_A_PAUSED_COOPERATION_RESUMES, OPENED, PAUSED, RESUMED)
                        .accepts(PAUSED)
                        .refuses(RESUMED, null, "RUNNING"),
                Scenario.of(A_COOPERATION_ENDS_ONCE, OPENED, ENDED)
                        .accepts(STANDARD)
                        .refuses(ENDED, null, "musterstadt-vielfalt"));
    }

    private static Stream<Scenario> standing() {
        return Stream.of(
                Scenario.of(ONLY_A_STANDARD_IN_FORCE_ENDS, OPENED, STANDARD, STANDARD_ENDED)
                        .accepts(STANDARD)
                        .refuses(STANDARD_ENDED, null),
                Scenario.of(A_FORMAT_IS_AGREED_ONCE, OPENED, format("runder-tisch"))
                        .accepts(format("fachgespraech"))
                        .refuses(format("runder-tisch"), "/data/format", "runder-tisch"),
                Scenario.of(A_FORMAT_IS_KNOWN, OPENED, format("runder-tisch"))
                        .accepts(formatEnded("runder-tisch"))
                        .refuses(formatEnded("fachgespraech"), "/data/format", "fachgespraech"),
                Scenario.of(
                                A_FORMAT_ENDS_ONCE,
                                OPENED,
                                format("runder-tisch"),
                                format("fachgespraech"),
                                formatEnded("runder-tisch"))
                        .accepts(formatEnded("fachgespraech"))
                        .refuses(formatEnded("runder-tisch"), "/data/format", "runder-tisch"));
    }

    @Test
    void a_standard_ends_also_before_its_latest_renewal_if_an_earlier_one_had_begun() {
        var story = List.of(OPENED, STANDARD.on("2018"), STANDARD.on("2024"));
        assertThat(Told.of(story, STANDARD_ENDED).decide(STANDARD_ENDED.on("2020")))
                .isPresent();
    }

    @Test
    void a_renewed_standard_ends_after_an_earlier_end_was_recorded_late() {
        var story = List.of(OPENED, STANDARD.on("2018"), STANDARD.on("2024"), STANDARD_ENDED.on("2020"));
        assertThat(Told.of(story, STANDARD_ENDED).decide(STANDARD_ENDED.on("2025")))
                .isPresent();
    }

    @Test
    void a_pause_does_not_end_before_it_began() {
        var told = Told.of(List.of(OPENED, PAUSED.on("2024")), RESUMED);
        assertThat(told.decide(RESUMED.on("2024"))).isPresent();
        assertThatThrownBy(() -> told.decide(RESUMED.on("2023")))
                .hasMessageContaining("AN_END_IS_NOT_BEFORE_ITS_BEGINNING");
    }

    private static Draft opened(String kommune, String verbund) {
        return Draft.of("CooperationOpened", "{'kommune':'" + kommune + "','verbund':'" + verbund + "'}");
    }

    private static Draft format(String format) {
        return Draft.of("FormatAgreed", "{'format':'" + format + "','title':'Runder Tisch'}");
    }

    private static Draft formatEnded(String format) {
        return Draft.of("FormatEnded", "{'format':'" + format + "'}");
    }
}
