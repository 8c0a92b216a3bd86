package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.json.CorrectedContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step and everything that became of it, in the order of recording: its links, who confirmed which of them, the dispute about it. */
public final class Chain<T extends Taken> {
    /** A record of the step: the first, or a correction, with what the step says by it. */
    private record Link<T>(T taken, Step content) {}

    private final List<Side> sides;
    private final T original;
    private final List<Link<T>> links = new ArrayList<>();
    private final List<T> about = new ArrayList<>();
    private final Map<StepId, List<T>> confirmations = new HashMap<>();
    private final List<T> disputes = new ArrayList<>();
    private final Map<Side, SettlementResult> settlements = new HashMap<>();
    private boolean withdrawn;

    Chain(T original, List<Side> sides) {
        this.original = original;
        this.sides = List.copyOf(sides);
        links.add(new Link<>(original, original.step()));
    }

    void add(T taken) {
        about.add(taken);
        Step step = taken.step();
        if (step instanceof StepConfirmed s)
            confirmations.computeIfAbsent(s.of(), none -> new ArrayList<>()).add(taken);
        else if (step instanceof StepDisputed) dispute(taken);
        else if (step instanceof DisputeSettled s) settle(s);
        else if (step instanceof StepCorrected s) links.add(new Link<>(taken, CorrectedContent.of(content(), s)));
        else if (step instanceof StepWithdrawn && links.size() > 1) links.remove(links.size() - 1);
        else withdrawn = true;
    }

    /** Whoever disputes anew does not regard it as settled. */
    private void dispute(T taken) {
        disputes.add(taken);
        side(taken.step().step()).ifPresent(settlements::remove);
    }

    private void settle(DisputeSettled settled) {
        side(settled.step()).ifPresent(side -> settlements.put(side, settled.result()));
        boolean byAll = settlements.keySet().containsAll(sides);
        if (byAll && settlements.values().stream().distinct().count() == 1) {
            disputes.clear();
            settlements.clear();
        }
    }

    public T original() {
        return original;
    }

    /** Every step about this step or one of its corrections, as recorded. */
    public List<T> about() {
        return List.copyOf(about);
    }

    /** The id to be named by whoever speaks of this step now. */
    public StepId latest() {
        return link().taken().step().stepId();
    }

    /** What the step says by its latest link, under its own id. */
    public Step content() {
        return link().content();
    }

    public boolean isCorrected() {
        return links.size() > 1;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether a dispute was raised that not every side regards as settled. */
    public boolean isDisputed() {
        return !disputes.isEmpty();
    }

    /** The disputes not settled yet. */
    public List<T> disputes() {
        return List.copyOf(disputes);
    }

    /** What this side said of the open dispute. */
    public Optional<SettlementResult> settlement(Side side) {
        return Optional.ofNullable(settlements.get(side));
    }

    /** All whom the step concerns. */
    public List<Side> sides() {
        return sides;
    }

    /** The side for which an author speaks, if for any. */
    public Optional<Side> side(StepHeader header) {
        return sides.stream().filter(side -> side.speaksIn(header)).findFirst();
    }

    /** Those whose word on the latest link is still a word of another: all sides but the one that recorded it itself. */
    public List<Side> others() {
        if (original.step() instanceof AgreedTerms agreed && agreed.arose()) return List.of();
        T latest = link().taken();
        Optional<Side> recording = latest.channel().isForSomeone()
                ? Optional.empty()
                : side(latest.step().step());
        return sides.stream()
                .filter(side -> !recording.equals(Optional.of(side)))
                .toList();
    }

    /** The confirmations of the latest link. */
    public List<T> confirmations() {
        return List.copyOf(confirmations.getOrDefault(latest(), List.of()));
    }

    /** The other sides that have not confirmed the latest link. */
    public List<Side> silent() {
        return others().stream()
                .filter(side -> confirmations().stream()
                        .noneMatch(confirmed -> side.speaksIn(confirmed.step().step())))
                .toList();
    }

    /** Whether every other side has confirmed the latest link; what arose from the acceptance of all needs no more. */
    public boolean isConfirmed() {
        if (original.step() instanceof AgreedTerms agreed && agreed.arose()) return true;
        return !confirmations().isEmpty() && !others().isEmpty() && silent().isEmpty();
    }

    /** Whether an author speaks for the side that recorded the step, and so may correct or withdraw it. */
    public boolean isOfRecordingSide(StepHeader header) {
        StepHeader recorder = original.step().step();
        return recorder.by().equals(header.by())
                || (side(recorder).isPresent() && side(recorder).equals(side(header)));
    }

    /** The latest record: the original or the last correction that was not taken back. */
    public T latestRecord() {
        return link().taken();
    }

    private Link<T> link() {
        return links.get(links.size() - 1);
    }
}
