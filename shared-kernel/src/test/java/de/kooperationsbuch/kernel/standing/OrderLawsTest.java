package de.kooperationsbuch.kernel.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What several say independently of each other comes to the same in whatever order the book took it in. */
class OrderLawsTest {
    private static final List<String> SPEAKERS = List.of("lindenau", "bunt", "awo", "uni");
    private static final String AGREED =
            "agreement: drei, title: Drei, parties: [lindenau, bunt, awo], effectiveFrom: 2021, terms: {fieldsOfAction: [], tasks: [], mandate: []}";

    @Property(tries = 60)
    void confirmations_of_one_link(@ForAll @IntRange(max = 15) int who, @ForAll Random chance) {
        Told told = Told.cooperation()
                .step("uni", "AgreementNegotiated", "old", AGREED)
                .step("uni", "StepCorrected", "better", "of: old, effectiveOn: 2020");
        int first = told.heard().size();
        for (int i = 0; i < SPEAKERS.size(); i++)
            if ((who >> i & 1) == 1) told.step(SPEAKERS.get(i), "StepConfirmed", "by-" + SPEAKERS.get(i), "of: better");
        sameInAnyOrder(told, first, chance);
    }

    @Property(tries = 60)
    void confirmations_and_disputes_of_several_steps(@ForAll Random chance) {
        Told told = Told.cooperation()
                .step("bunt", "FormatAgreed", "format", "format: tisch, title: Runder Tisch")
                .step("uni", "AgreementNegotiated", "old", AGREED);
        int first = told.heard().size();
        for (String step : List.of("opened", "format", "old"))
            for (String speaker : SPEAKERS)
                if (chance.nextBoolean())
                    if (chance.nextInt(3) > 0) told.step(speaker, "StepConfirmed", step + "-" + speaker, "of: " + step);
                    else told.step(speaker, "StepDisputed", step + "-" + speaker, "of: " + step + ", reason: Nie");
        sameInAnyOrder(told, first, chance);
    }

    private static void sameInAnyOrder(Told told, int first, Random chance) {
        List<Told.Heard> shuffled = new ArrayList<>(told.heard());
        Collections.shuffle(shuffled.subList(first, shuffled.size()), chance);
        assertThat(outcome(shuffled)).isEqualTo(outcome(told.heard()));
    }

    private static List<String> outcome(List<Told.Heard> heard) {
        Chains<Told.Heard> chains = Told.chains(heard);
        List<String> outcome = new ArrayList<>();
        chains.forEachCurrent((taken, content) -> {
            Chain<Told.Heard> chain = chains.chain(taken.step().stepId()).orElseThrow();
            outcome.add(
                    content + " " + chain.latest() + " " + chain.silent() + chain.isConfirmed() + chain.isDisputed());
        });
        return outcome;
    }
}
