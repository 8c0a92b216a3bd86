package de.kooperationsbuch.query.page.todo;

import de.kooperationsbuch.query.todo.TodoKind;
import java.util.ArrayList;
import java.util.List;

/** Keeps many steps that wait to be confirmed, as after an import, from hiding everything else that waits. */
final class MostUrgent {
    private static final int MOST_CONFIRMATIONS = 4;

    private MostUrgent() {}

    /**
     * The same cards in the same order, but that among the first ones there are no more than four confirmations as long as there is something else.
     *
     * @param atOnce how many are the first
     */
    static List<Card> first(List<Card> urgent, int atOnce) {
        List<Card> first = new ArrayList<>();
        int confirmations = 0;
        for (Card card : urgent) {
            boolean confirmation = card.kind() == TodoKind.CONFIRM_STEP;
            if (first.size() == atOnce || confirmation && confirmations == MOST_CONFIRMATIONS) continue;
            if (confirmation) confirmations++;
            first.add(card);
        }
        List<Card> all = new ArrayList<>(first);
        urgent.stream().filter(card -> !first.contains(card)).forEach(all::add);
        return all;
    }
}
