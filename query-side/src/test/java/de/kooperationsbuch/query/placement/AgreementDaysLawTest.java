package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.agreement.InForce;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The days on which the terms of an agreement are in force are told twice, by the agreement itself and as a ground of the placement: they are the same. */
class AgreementDaysLawTest {
    @Provide
    Arbitrary<Book> books() {
        return RandomAgreements.books();
    }

    @Property(tries = 300)
    void an_agreement_is_in_force_on_the_days_on_which_it_is_a_ground(@ForAll("books") Book book) {
        List<String> inForce = Agreements.of(Standings.of(book.cooperation())).stream()
                .flatMap(agreement -> agreement.inForce().stream().map(span -> line(agreement, span)))
                .toList();
        Statistics.label("versions in force").collect(inForce.size());
        assertThat(inForce)
                .containsExactlyInAnyOrderElementsOf(AgreementGrounds.in(Told.constellation(book)).stream()
                        .filter(ground -> !ground.days().isEmpty())
                        .map(AgreementDaysLawTest::line)
                        .toList());
    }

    private static String line(Agreement agreement, InForce span) {
        var agreed = agreement.versions().get(span.version() - 1).agreed().step();
        return line(agreement.id(), agreed.stepId(), span.from(), span.to());
    }

    private static String line(Ground ground) {
        var agreed = ground.steps().get(0).step();
        LocalDate last = ground.days().endless() ? null : ground.days().to();
        return line(
                ((AgreementStep) agreed).agreement(),
                agreed.stepId(),
                ground.days().from(),
                last);
    }

    private static String line(Object agreement, Object step, LocalDate from, LocalDate to) {
        return agreement + " by " + step + ": " + from + " to " + to;
    }
}
