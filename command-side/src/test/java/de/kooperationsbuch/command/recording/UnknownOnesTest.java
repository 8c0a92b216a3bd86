package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Cast.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownOnesTest {
    private static final Draft NEWCOMER = registered("neuer-verein", "'kind':'MSO','name':'Neuer Verein'");

    @Test
    void nothing_is_recorded_on_an_organisation_before_it_is_registered() {
        assertUnknown(Draft.of("AwardReceived", "{'title':'Preis'}"), "/organisation");
    }

    @Test
    void nothing_is_recorded_on_a_cooperation_before_it_is_opened() {
        assertUnknown(Draft.of("CooperationPaused", "{'reason':'Stelle unbesetzt'}"), "/cooperation");
    }

    @Test
    void there_is_no_map_of_what_is_not_a_kommune() {
        Draft placed = Draft.of("ActorPlaced", "{'actor':'musterstadt','level':'STRATEGIC'}");
        assertUnknown(placed.about("niemand"), "/kommune");
        assertUnknown(placed.about("vielfalt-musterstadt"), "/kommune");
    }

    @Test
    void an_organisation_registers_itself() {
        assertThat(Told.of(List.of(), NEWCOMER).decide(NEWCOMER.by("neuer-verein")))
                .isPresent();
    }

    @Test
    void an_unknown_organisation_registers_no_other() {
        Refusal refusal = refusal(NEWCOMER.by("niemand"));
        assertThat(refusal.rule()).isEqualTo(Rules.REFERENCES_NAME_KNOWN_ORGANISATIONS.name());
        assertThat(refusal.field()).isEqualTo("/by");
    }

    private static void assertUnknown(Draft draft, String field) {
        Refusal refusal = refusal(draft);
        assertThat(refusal.type()).isEqualTo(ProblemType.UNKNOWN_SUBJECT);
        assertThat(refusal.field()).isEqualTo(field);
    }

    private static Refusal refusal(Draft draft) {
        Told told = Told.of(List.of(), draft);
        return catchThrowableOfType(Refusal.class, () -> told.decide(draft));
    }
}
