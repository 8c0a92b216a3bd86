package de.kooperationsbuch.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.agreement.AgreementScenarios;
import de.kooperationsbuch.command.cooperation.CooperationRulesTest;
import de.kooperationsbuch.command.cycle.CycleRulesTest;
import de.kooperationsbuch.command.funding.FundingRulesTest;
import de.kooperationsbuch.command.importing.ImportScenarios;
import de.kooperationsbuch.command.network.NetworkRulesTest;
import de.kooperationsbuch.command.organisation.ContactScenarios;
import de.kooperationsbuch.command.organisation.OrganisationRulesTest;
import de.kooperationsbuch.command.publication.PublicationScenarios;
import de.kooperationsbuch.command.recording.AnyStepScenarios;
import de.kooperationsbuch.command.space.SpaceScenarios;
import de.kooperationsbuch.command.standing.StandingScenarios;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("rules", Locale.ENGLISH);
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle("rules", Locale.GERMAN);

    static Stream<Scenario> scenarios() {
        return Stream.of(
                        OrganisationRulesTest.scenarios(),
                        ContactScenarios.scenarios(),
                        CooperationRulesTest.scenarios(),
                        AgreementScenarios.scenarios(),
                        CycleRulesTest.scenarios(),
                        FundingRulesTest.scenarios(),
                        SpaceScenarios.scenarios(),
                        PublicationScenarios.scenarios(),
                        NetworkRulesTest.scenarios(),
                        AnyStepScenarios.scenarios(),
                        StandingScenarios.scenarios(),
                        ImportScenarios.scenarios())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_keeps_a_rule_is_accepted(Scenario scenario) {
        scenario.assertKept();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_breaks_a_rule_is_refused_with_its_facts(Scenario scenario) {
        scenario.assertBroken();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_seen_to_hold_and_to_break(Rules rule) {
        assertThat(scenarios().map(Scenario::rule)).contains(rule);
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_sentence_in_both_languages(Rules rule) {
        assertThat(ENGLISH.getString(rule.name())).isNotBlank();
        assertThat(GERMAN.getString(rule.name())).isNotBlank().isNotEqualTo(ENGLISH.getString(rule.name()));
    }

    @Test
    void there_are_the_same_sentences_in_both_languages_and_only_about_rules() {
        assertThat(ENGLISH.keySet()).isEqualTo(GERMAN.keySet());
        assertThat(ENGLISH.keySet().stream().map(key -> key.replace(".accepted", "")))
                .allSatisfy(name -> assertThat(Rules.valueOf(name)).isNotNull());
    }

    @Test
    void both_languages_take_the_same_facts_and_lose_no_character() {
        for (String key : ENGLISH.keySet()) {
            assertThat(placeholders(ENGLISH, key)).as(key).isEqualTo(placeholders(GERMAN, key));
            assertThat(ENGLISH.getString(key) + GERMAN.getString(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void no_sentence_asks_for_a_fact_that_a_refusal_does_not_give() {
        scenarios()
                .forEach(scenario -> assertThat(new MessageFormat(
                                        GERMAN.getString(scenario.rule().name()))
                                .getFormatsByArgumentIndex()
                                .length)
                        .as(scenario.toString())
                        .isLessThanOrEqualTo(scenario.facts().size()));
    }

    private static String placeholders(ResourceBundle sentences, String key) {
        return sentences
                .getString(key)
                .replaceAll("[^{}0-9]+|(?<!\\{)[0-9](?!\\})", "")
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
