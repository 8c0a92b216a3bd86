package de.kooperationsbuch.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;

/**
 * A rule at its edge.
 *
 * @param keeps goes just right
 * @param breaks goes just wrong, in the given field, with the given facts
 */
public record Scenario(Rules rule, Runnable keeps, Runnable breaks, String field, List<String> facts) {
    /** The rule with the story before its edge. */
    public static Edge of(Rules rule, Draft... story) {
        return new Edge(rule, List.of(story), null);
    }

    /** A rule with what was told, and then what goes just right. */
    public record Edge(Rules rule, List<Draft> story, Draft kept) {
        public Edge accepts(Draft right) {
            return new Edge(rule, story, right);
        }

        public Scenario refuses(Draft wrong, String field, String... facts) {
            return new Scenario(
                    rule,
                    () -> assertThat(Told.of(story, kept).decide(kept)).isPresent(),
                    () -> Told.of(story, wrong).decide(wrong),
                    field,
                    List.of(facts));
        }
    }

    public void assertKept() {
        keeps.run();
    }

    public void assertBroken() {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, breaks::run);
        assertThat(broken).as("nothing was refused").isNotNull();
        assertThat(broken.rule()).isEqualTo(rule.name());
        assertThat(broken.field()).isEqualTo(field);
        assertThat(broken.facts().stream().map(String::valueOf)).containsExactlyElementsOf(facts);
    }

    @Override
    public String toString() {
        return rule.name();
    }
}
