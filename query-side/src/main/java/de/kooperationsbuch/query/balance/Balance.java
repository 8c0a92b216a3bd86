package de.kooperationsbuch.query.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.standing.Confirmable;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a period that need the word of the other side, counted. A step belongs to the period that holds its first day; withdrawn steps count nowhere.
 *
 * @param steps all of them, also those that arose from the acceptance of all and so are confirmed
 * @param confirmed those that every other side has confirmed as they now stand
 * @param confirmedShare of the steps, a number from 0 to 1 with at most four decimals; null if there is none
 * @param recordedBy whom they name as their author, also where they were imported
 * @param imported those that came by an import or a restore, so that all sides are asked
 * @param answered those of which at least one side said its word, whichever link that was about
 * @param unanswered those on whose latest link a side has not said its word
 */
public record Balance(
        int steps,
        long confirmed,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal confirmedShare,
        ByAuthor recordedBy,
        long imported,
        ByAuthor proposalsTabled,
        long answered,
        MedianDays medianDaysToAnswer,
        Waiting unanswered,
        long openDisputes) {
    private static final int DECIMALS = 4;

    /** @param standings how the steps of one cooperation stand */
    public static Balance of(Standings standings, Period period) {
        Partners partners = Partners.of(Opening.of(standings.current()));
        List<RecordedStep> within = standings.current().stream()
                .filter(recorded -> period.holds(recorded.firstDay()))
                .toList();
        List<RecordedStep> steps = within.stream()
                .filter(recorded -> Confirmable.is(recorded.step()))
                .toList();
        List<Chain<RecordedStep>> chains = chains(steps, standings);
        List<List<Reply>> replies = chains.stream().map(Reply::in).toList();
        long confirmed = chains.stream().filter(Chain::isConfirmed).count();
        return new Balance(
                steps.size(),
                confirmed,
                share(confirmed, steps.size()),
                authors(steps, partners),
                steps.stream().filter(Balance::isImported).count(),
                authors(only(ProposalTabled.class, within), partners),
                replies.stream().filter(words -> !words.isEmpty()).count(),
                MedianDays.of(replies.stream().flatMap(List::stream).toList(), partners),
                Waiting.of(chains, partners),
                chains(within, standings).stream().filter(Chain::isDisputed).count());
    }

    private static List<Chain<RecordedStep>> chains(List<RecordedStep> steps, Standings standings) {
        return steps.stream()
                .map(recorded -> standings.chain(recorded.step().stepId()).orElseThrow())
                .toList();
    }

    private static boolean isImported(RecordedStep recorded) {
        return recorded.channel().isForSomeone();
    }

    private static ByAuthor authors(List<RecordedStep> steps, Partners partners) {
        return ByAuthor.of(steps.stream()
                .map(recorded -> partners.side(recorded.step().step()))
                .toList());
    }

    private static List<RecordedStep> only(Class<?> type, List<RecordedStep> steps) {
        return steps.stream()
                .filter(recorded -> type.isInstance(recorded.step()))
                .toList();
    }

    private static @Nullable BigDecimal share(long part, int whole) {
        if (whole == 0) return null;
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
