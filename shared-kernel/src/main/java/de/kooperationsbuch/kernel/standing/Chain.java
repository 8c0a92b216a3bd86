package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step and everything that became of it, in the order of recording: its links, who confirmed which of them, the dispute about it. */
public final class Chain<T extends Taken> {
    private final List<Side> sides;
    private final T original;
    private final Links<T> links;
    private final Dispute<T> dispute;
    private final List<T> about = new ArrayList<>();
    private final Map<StepId, List<T>> confirmations = new HashMap<>();

    Chain(T original, List<Side> sides) {
        this.original = original;
        this.sides = List.copyOf(sides);
        this.links = new Links<>(original);
        this.dispute = new Dispute<>(this.sides);
    }

    void add(T taken) {
        about.add(taken);
        Step step = taken.step();
        if (step instanceof StepConfirmed s)
            confirmations.computeIfAbsent(s.of(), none -> new ArrayList<>()).add(taken);
        else if (step instanceof StepDisputed s) dispute.raise(taken, side(s.step()));
        else if (step instanceof DisputeSettled s) dispute.settle(s.result(), side(s.step()));
        else if (step instanceof StepCorrected s) links.correct(taken, s);
        else if (step instanceof StepWithdrawn) links.withdraw();
    }

    public T original() {
        return original;
    }

    /** Every step about this step or one of its corrections, as recorded. */
    public List<T> about() {
        return List.copyOf(about);
    }

    /** The latest record: the original or the last correction that was not taken back. */
    public T latestRecord() {
        return links.latest();
    }

    /** The id to be named by whoever speaks of this step now. */
    public StepId latest() {
        return latestRecord().step().stepId();
    }

    /** What the step says by its latest record, under its own id. */
    public Step content() {
        return links.content();
    }

    public boolean isCorrected() {
        return links.isCorrected();
    }

    public boolean isWithdrawn() {
        return links.isWithdrawn();
    }

    /** Whether a dispute was raised that not every side regards as settled. */
    public boolean isDisputed() {
        return !disputes().isEmpty();
    }

    /** The disputes not settled yet. */
    public List<T> disputes() {
        return dispute.raised();
    }

    /** What this side said of the open dispute. */
    public Optional<SettlementResult> settlement(Side side) {
        return dispute.settlement(side);
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
        if (arose()) return List.of();
        T latest = latestRecord();
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
        if (arose()) return true;
        return !confirmations().isEmpty() && !others().isEmpty() && silent().isEmpty();
    }

    /** Whether an author speaks for the side that recorded the step, and so may correct or withdraw it. */
    public boolean isOfRecordingSide(StepHeader header) {
        StepHeader recorder = original.step().step();
        return recorder.by().equals(header.by())
                || (side(recorder).isPresent() && side(recorder).equals(side(header)));
    }

    /** What arose from the acceptance of all is the word of all. */
    private boolean arose() {
        return original.step() instanceof AgreedTerms agreed && agreed.arose();
    }
}
