package de.kooperationsbuch.query.steps;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes steps into a generation. Taking in the same steps again changes nothing. */
@Component
public class StepWriter {
    private final Journal journal;
    private final ChunkWriter chunks;

    StepWriter(Journal journal, ChunkWriter chunks) {
        this.journal = journal;
        this.chunks = chunks;
    }

    /**
     * @param steps in the order of recording
     * @throws LogGap if a step before them is missing
     */
    public void write(Generation generation, List<LoggedStep> steps) {
        chunks.write(generation, steps);
        journal.write(generation, steps);
    }
}
